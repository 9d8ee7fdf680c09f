package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RouteBuilder;
import dev.tocsin.server.configuration.yaml.Reading;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a routing tree as far as it is written well; whether what it says can be followed is the tree's own question.
 *
 * @param matchers what reads what an alert must match
 */
record RouteReader(Reading reading, MatcherReader matchers) {
    private static final String RECEIVER = "receiver";
    private static final List<String> OLDER = List.of("match", "match_re");

    RouteBuilder read(Input input, Place place) {
        BlockReader blocks = new BlockReader(reading);
        Optional<Map<String, Input>> entries = blocks.entries(input, place);
        if (entries.isEmpty()) {
            reading.findings().settle(place.member(RECEIVER));
            return Route.builder();
        }
        Map<String, Input> own = new LinkedHashMap<>(entries.get());
        Input below = own.remove(Keys.ROUTES);
        RouteBuilder route = route(blocks.values(own, Keys.ROUTE, place), place);
        if (below != null) {
            blocks.items(below, place.member(Keys.ROUTES), (item, spot) -> route.route(read(item, spot)));
        }
        return route;
    }

    private RouteBuilder route(Values values, Place place) {
        if (values.has("labels")) {
            String message = "a route of Tocsin has no labels";
            reading.refuse(Code.WITHOUT_EFFECT, place.member("labels"), message, "remove it");
        }
        OLDER.stream()
                .filter(values::has)
                .forEach(older -> reading.markLike(place.member("matchers"), place.member(older)));
        RouteBuilder route = Route.builder()
                .receiver(BlockReader.text(values, RECEIVER))
                .matchers(matchers.read(values, "", place))
                .continues(Boolean.TRUE.equals(values.get("continue")))
                .muteTimeIntervals(BlockReader.texts(values, "mute_time_intervals"))
                .activeTimeIntervals(BlockReader.texts(values, "active_time_intervals"));
        if (values.has("group_by")) {
            route.groupBy(BlockReader.texts(values, "group_by"));
        }
        set(values, "group_wait", route::groupWait);
        set(values, "group_interval", route::groupInterval);
        set(values, "repeat_interval", route::repeatInterval);
        return route;
    }

    private static void set(Values values, String key, Consumer<Duration> setter) {
        if (values.get(key) instanceof Duration duration) {
            setter.accept(duration);
        }
    }
}
