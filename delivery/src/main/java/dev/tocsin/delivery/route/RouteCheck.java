package dev.tocsin.delivery.route;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Durations;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for all that is wrong with a routing tree. */
final class RouteCheck {
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final RoutingNames known;
    private final Problems.Collector problems = Problems.collector();

    RouteCheck(RoutingNames known) {
        this.known = known;
    }

    Problems of(RouteBuilder root) {
        root(root);
        route(root, "route");
        return problems.toProblems();
    }

    /** The root takes what no other route does, so nothing may keep an alert from it. */
    private void root(RouteBuilder root) {
        if (root.receiver.isEmpty()) {
            problems.add(
                    Code.MISSING,
                    "route.receiver",
                    "the root has no receiver",
                    "name that of the alerts that no other route takes");
        }
        if (!root.matchers.isEmpty()) {
            notForTheRoot("matchers");
        }
        if (root.continues) {
            notForTheRoot("continue");
        }
        if (!root.muteTimeIntervals.isEmpty()) {
            notForTheRoot("mute_time_intervals");
        }
        if (!root.activeTimeIntervals.isEmpty()) {
            notForTheRoot("active_time_intervals");
        }
    }

    private void notForTheRoot(String key) {
        problems.add(
                Code.INVALID_ROUTE,
                "route." + key,
                "the root takes every alert at any time, so it has no '" + key + "'",
                "say it of a route below 'routes'");
    }

    private void route(RouteBuilder route, String place) {
        if (!route.receiver.isEmpty() && !known.receivers().contains(route.receiver)) {
            problems.add(
                    Code.UNKNOWN_RECEIVER,
                    place + ".receiver",
                    "there is no receiver " + Quoted.of(route.receiver),
                    known.receivers().isEmpty()
                            ? "add it to the receivers, of which there is none"
                            : Nearest.hint(route.receiver, known.receivers()));
        }
        if (route.groupBy != null) {
            groupBy(route.groupBy, place + ".group_by");
        }
        atLeast(Duration.ZERO, route.groupWait, place + ".group_wait");
        atLeast(SHORTEST, route.groupInterval, place + ".group_interval");
        atLeast(SHORTEST, route.repeatInterval, place + ".repeat_interval");
        timeIntervals(route.muteTimeIntervals, place + ".mute_time_intervals");
        timeIntervals(route.activeTimeIntervals, place + ".active_time_intervals");
        for (int i = 0; i < route.routes.size(); i++) {
            route(route.routes.get(i), place + ".routes[" + i + "]");
        }
    }

    private void groupBy(List<String> labels, String place) {
        if (labels.contains(GroupBy.ALL) && labels.stream().anyMatch(label -> !label.equals(GroupBy.ALL))) {
            problems.add(
                    Code.INVALID_ROUTE,
                    place,
                    "'...' stands for all labels, and others are beside it",
                    "leave either out");
        }
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (!label.equals(GroupBy.ALL)) {
                label(label, labels.indexOf(label) < i, place + "[" + i + "]");
            }
        }
    }

    private void label(String label, boolean isAgain, String place) {
        if (isAgain) {
            problems.add(Code.INVALID_ROUTE, place, Quoted.of(label) + " is given twice", "remove one");
        } else if (!known.syntax().isLabelName(label)) {
            problems.add(
                    Code.INVALID_ROUTE, place, Quoted.of(label) + " is not the name of a label", "give one, or '...'");
        }
    }

    private void atLeast(Duration minimum, @Nullable Duration given, String place) {
        if (given != null && given.compareTo(minimum) < 0) {
            String bound = Durations.format(minimum);
            problems.add(
                    Code.BELOW_MINIMUM,
                    place,
                    Durations.format(given) + " is below the minimum " + bound,
                    "choose " + bound + " or more");
        }
    }

    private void timeIntervals(List<String> names, String place) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.timeIntervals().contains(names.get(i))) {
                problems.add(
                        Code.INVALID_ROUTE,
                        place + "[" + i + "]",
                        "there is no time interval " + Quoted.of(names.get(i)),
                        Nearest.hint(names.get(i), known.timeIntervals()));
            }
        }
    }
}
