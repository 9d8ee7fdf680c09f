package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Fallback;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RouteBuilder;
import dev.tocsin.delivery.route.RoutingNames;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans of one route, which groups by {@code cluster}, or of that and some below it. */
final class Plans {
    static final Duration WAIT = Duration.ofSeconds(30);
    static final Duration INTERVAL = Duration.ofMinutes(5);
    static final Duration REPEAT = Duration.ofHours(4);

    private static final List<String> RECEIVERS = List.of("ops", "db", "dba", "log", "backup");

    private Plans() {}

    private static Route root(RouteBuilder... routes) {
        RouteBuilder root = Route.builder()
                .receiver("ops")
                .groupBy(List.of("cluster"))
                .groupWait(WAIT)
                .groupInterval(INTERVAL)
                .repeatInterval(REPEAT);
        List.of(routes).forEach(root::route);
        return root.build(new RoutingNames(MatcherSyntax.UTF8, RECEIVERS, List.of()));
    }

    /** {@return a plan of more routes than one, below that of "ops"; each receiver has one destination, of its name} */
    static Plan routing(RouteBuilder... routes) {
        return new Plan(
                root(routes),
                RECEIVERS.stream()
                        .collect(Collectors.toMap(receiver -> receiver, receiver -> List.of(destination(receiver)))),
                Map.of(),
                Map.of(),
                RetryPolicy.ofDefaults());
    }

    static RouteBuilder route(String matchers, String receiver) {
        return Route.builder()
                .matchers(MatcherSyntax.UTF8.matchers(matchers, warning -> {}))
                .receiver(receiver);
    }

    static Plan plan(Destination... destinations) {
        return new Plan(
                root(),
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
                plan.destinations().keySet().stream()
                        .filter(receiver -> !receiver.equals("backup"))
                        .collect(Collectors.toMap(receiver -> receiver, receiver -> new Fallback("backup", after))),
                plan.intervals(),
                plan.retry());
    }

    private static Destination destination(String key) {
        return new Destination(key, true, List.of(), Effort.ofDefaults());
    }
}
