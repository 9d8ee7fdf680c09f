package dev.tocsin.delivery.group;

import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.route.Route;

/**
 * What tells a group from all others.
 *
 * @param route whose group it is
 * @param labels what its alerts have alike
 */
record GroupKey(Route route, Labels labels) {
    /** {@return the key of the group that a route puts an alert of these labels into} */
    static GroupKey of(Route route, Labels labels) {
        return new GroupKey(route, Labels.of(route.groupLabels(labels)));
    }
}
