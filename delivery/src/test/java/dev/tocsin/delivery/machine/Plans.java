package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.group.Destination;
import dev.tocsin.delivery.group.Effort;
import dev.tocsin.delivery.group.Fallback;
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

    static Plan plan(Destination... destinations) {
        Route root = Route.builder()
                .receiver("ops")
                .groupBy(List.of("cluster"))
                .groupWait(WAIT)
                .groupInterval(INTERVAL)
                .repeatInterval(REPEAT)
                .build(new RoutingNames(MatcherSyntax.UTF8, List.of("ops"), List.of()));
        return new Plan(
                root,
                Map.of("ops", List.of(destinations), "backup", List.of(destination("backup"))),
                Map.of(),
                Map.of(),
                RetryPolicy.ofDefaults());
    }

    static Plan telling(String... destinations) {
        return plan(Arrays.stream(destinations).map(Plans::destination).toArray(Destination[]::new));
    }

    /** {@return the same plan, in which a destination "backup" is the fallback} */
    static Plan fallingBack(Plan plan, Duration after) {
        return new Plan(
                plan.routes(),
                plan.destinations(),
                Map.of("ops", new Fallback("backup", after)),
                plan.intervals(),
                plan.retry());
    }

    private static Destination destination(String key) {
        return new Destination(key, true, List.of(), Effort.ofDefaults());
    }
}
