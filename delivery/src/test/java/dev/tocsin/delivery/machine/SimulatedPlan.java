package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.plan.Circuit;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Fallback;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RouteBuilder;
import dev.tocsin.delivery.route.RoutingNames;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a {@link Simulation} works by: two destinations that hear all, and a fallback. */
final class SimulatedPlan {
    /** What is told in place of the other two. */
    static final String SPARE = "spare";

    private static final List<String> DESTINATIONS = List.of("ops", "db");

    private SimulatedPlan() {}

    /** {@return a plan that has routes below the root for the alerts of some clusters each, in this order} */
    static Plan of(List<String> clusters) {
        RouteBuilder builder = Route.builder()
                .receiver("all")
                .groupBy(List.of("cluster"))
                .groupWait(Duration.ofSeconds(10))
                .groupInterval(Duration.ofMinutes(1))
                .repeatInterval(Duration.ofMinutes(20));
        clusters.forEach(cluster -> builder.route(Plans.route("{cluster=\"" + cluster + "\"}", "all")));
        Route root = builder.build(new RoutingNames(MatcherSyntax.UTF8, List.of("all"), List.of()));
        Effort effort = new Effort(new Circuit(2, 5, Duration.ofSeconds(30)), Duration.ofHours(24));
        return new Plan(
                root,
                Map.of("all", destinations(DESTINATIONS, effort), "other", destinations(List.of(SPARE), effort)),
                Map.of("all", new Fallback("other", Duration.ofMinutes(2))),
                Map.of(),
                RetryPolicy.ofDefaults());
    }

    private static List<Destination> destinations(List<String> keys, Effort effort) {
        return keys.stream()
                .map(key -> new Destination(key, true, List.of(), effort))
                .toList();
    }
}
