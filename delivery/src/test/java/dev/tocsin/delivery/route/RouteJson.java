package dev.tocsin.delivery.route;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.match.Matcher;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.delivery.match.Operator;
import java.util.ArrayList;
import java.util.List;

/** Reads a route as a configuration has it. */
final class RouteJson {
    private RouteJson() {}

    static RouteBuilder read(String text) {
        return read((Json.Members) JsonText.read(text, Limits.ofDefaults()));
    }

    private static RouteBuilder read(Json.Members given) {
        RouteBuilder route = Route.builder();
        given.values().forEach((key, value) -> set(route, key, value));
        return route.matchers(Matchers.of(matchers(given)));
    }

    private static void set(RouteBuilder route, String key, Json value) {
        switch (key) {
            case "receiver" -> route.receiver(text(value));
            case "group_by" -> route.groupBy(texts(value));
            case "group_wait" -> route.groupWait(Durations.parse(text(value)));
            case "group_interval" -> route.groupInterval(Durations.parse(text(value)));
            case "repeat_interval" -> route.repeatInterval(Durations.parse(text(value)));
            case "continue" -> route.continues(((Json.Truth) value).value());
            case "mute_time_intervals" -> route.muteTimeIntervals(texts(value));
            case "active_time_intervals" -> route.activeTimeIntervals(texts(value));
            case "routes" -> ((Json.Items) value).values().forEach(child -> route.route(read((Json.Members) child)));
            case "matchers", "match", "match_re" -> {}
            default -> throw new IllegalArgumentException(key);
        }
    }

    private static List<Matcher> matchers(Json.Members given) {
        List<Matcher> matchers = new ArrayList<>();
        given.values().forEach((key, value) -> {
            switch (key) {
                case "matchers" ->
                    texts(value)
                            .forEach(text -> MatcherSyntax.FALLBACK
                                    .matchers(text, warning -> {})
                                    .forEach(matchers::add));
                case "match" ->
                    ((Json.Members) value)
                            .values()
                            .forEach((name, equal) -> matchers.add(Matcher.of(name, Operator.EQUAL, text(equal))));
                case "match_re" ->
                    ((Json.Members) value)
                            .values()
                            .forEach((name, regex) ->
                                    matchers.add(Matcher.of(name, Operator.REGEX, "^(?:" + text(regex) + ")$")));
                default -> {}
            }
        });
        return matchers;
    }

    private static String text(Json value) {
        return ((Json.Text) value).value();
    }

    private static List<String> texts(Json value) {
        return ((Json.Items) value).values().stream().map(RouteJson::text).toList();
    }
}
