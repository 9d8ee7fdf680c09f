package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.group.Circuit;
import dev.tocsin.delivery.group.Destination;
import dev.tocsin.delivery.group.Plan;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RoutingNames;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Plans of one route, which groups by {@code cluster}. */
final class Plans {
    static final Duration WAIT = Duration.ofSeconds(30);
    static final Duration INTERVAL = Duration.ofMinutes(5);
    static final Duration REPEAT = Duration.ofHours(4);

    private Plans() {}

    static Plan plan(Circuit circuit, Destination... destinations) {
        Route root = Route.builder()
                .receiver("ops")
                .groupBy(List.of("cluster"))
                .groupWait(WAIT)
                .groupInterval(INTERVAL)
                .repeatInterval(REPEAT)
                .build(new RoutingNames(MatcherSyntax.UTF8, List.of("ops"), List.of()));
        return new Plan(
                root,
                Map.of("ops", List.of(destinations)),
                Map.of(),
                RetryPolicy.ofDefaults(),
                circuit,
                Duration.ofHours(24));
    }

    static Plan telling(String... destinations) {
        return plan(
                Circuit.ofDefaults(),
                Arrays.stream(destinations)
                        .map(key -> new Destination(key, true, List.of()))
                        .toArray(Destination[]::new));
    }
}
