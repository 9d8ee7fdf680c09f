package dev.tocsin.delivery.route;

import dev.tocsin.delivery.match.MatcherSyntax;
import java.util.List;

/**
 * What the routes of a configuration may name.
 *
 * @param syntax what the name of a label is
 * @param receivers the names of the receivers
 * @param timeIntervals the names of the time intervals
 * @since 0.1
 */
public record RoutingNames(MatcherSyntax syntax, List<String> receivers, List<String> timeIntervals) {
    /** Copies the lists. */
    public RoutingNames {
        receivers = List.copyOf(receivers);
        timeIntervals = List.copyOf(timeIntervals);
    }
}
