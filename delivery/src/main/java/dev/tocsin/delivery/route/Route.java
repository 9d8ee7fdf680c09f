package dev.tocsin.delivery.route;

import dev.tocsin.delivery.match.LabelText;
import dev.tocsin.delivery.match.Matchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One node of the routing tree, with what it has inherited. Immutable.
 *
 * <p>Everything is inherited from the node above but the matchers, {@code continue} and the time intervals.
 *
 * @since 0.1
 */
public final class Route {
    private final String key;
    private final RouteId id;
    private final RouteOptions options;
    private final Matchers matchers;
    private final boolean continues;
    private final List<String> muteTimeIntervals;
    private final List<String> activeTimeIntervals;
    private final List<Route> routes;

    /** Makes the root of a tree that {@link RouteCheck} has nothing against. */
    Route(RouteBuilder given) {
        this(null, given, new LinkedHashMap<>());
    }

    /** Makes one below another. {@code before} counts those of the same key and receiver that were made before it. */
    private Route(@Nullable Route above, RouteBuilder given, Map<RouteId, Integer> before) {
        matchers = given.matchers.sorted();
        key = above == null ? matchers.toString() : above.key + "/" + matchers;
        options = given.options(above == null ? RouteOptions.ofDefaults() : above.options);
        id = new RouteId(key, receiver(), before.merge(new RouteId(key, receiver(), 0), 1, Integer::sum) - 1);
        continues = given.continues;
        muteTimeIntervals = given.muteTimeIntervals;
        activeTimeIntervals = given.activeTimeIntervals;
        List<Route> below = new ArrayList<>();
        for (RouteBuilder child : given.routes) {
            below.add(new Route(this, child, before));
        }
        routes = List.copyOf(below);
    }

    /** {@return a builder of a route that says nothing and so inherits everything} */
    public static RouteBuilder builder() {
        return new RouteBuilder();
    }

    /**
     * Finds where an alert goes: depth first, the first child that matches, and those behind it for as long as each that
     * matched says {@code continue}. A route of whose children none matches takes the alert itself.
     *
     * @return the routes in the order of the tree; empty if this route does not match, at least one of the root, which does
     */
    public List<Route> matching(Map<String, String> labels) {
        List<Route> found = new ArrayList<>(2);
        collect(labels, found);
        return found;
    }

    private boolean collect(Map<String, String> labels, List<Route> found) {
        if (!matchers.matches(labels)) {
            return false;
        }
        int before = found.size();
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            if (route.collect(labels, found) && !route.continues) {
                break;
            }
        }
        if (found.size() == before) {
            found.add(this);
        }
        return true;
    }

    /** {@return those labels of an alert that tell its group from others of this route} */
    public SortedMap<String, String> groupLabels(Map<String, String> labels) {
        return options.groupBy().of(labels);
    }

    /**
     * Returns the key of a group as receivers know it: {@code {}/{team="db"}:{alertname="A1", cluster="c1"}}. Siblings of
     * the same matchers share it.
     *
     * @param groupLabels what {@link #groupLabels} says
     */
    public String groupKey(SortedMap<String, String> groupLabels) {
        return key + ":" + LabelText.of(groupLabels);
    }

    /** {@return the matchers from the root down to here: {@code {}/{team="db"}}; siblings may share it} */
    public String key() {
        return key;
    }

    /** {@return what no two routes of a tree share, and what finds the route in another tree} */
    public RouteId id() {
        return id;
    }

    /** {@return the name of the receiver} */
    public String receiver() {
        return options.receiver();
    }

    /** {@return how long a new group waits for more alerts} */
    public Duration groupWait() {
        return options.groupWait();
    }

    /** {@return how long a group waits after a notification until the next about new alerts; above zero} */
    public Duration groupInterval() {
        return options.groupInterval();
    }

    /** {@return how long a group waits after a notification until it is repeated unchanged; above zero} */
    public Duration repeatInterval() {
        return options.repeatInterval();
    }

    /** {@return what an alert must match, in order; none of the root} */
    public Matchers matchers() {
        return matchers;
    }

    /** {@return whether an alert that matches goes on to the siblings behind; {@code continue} in a file} */
    public boolean continues() {
        return continues;
    }

    /** {@return the names of the time intervals in which nothing is sent} */
    public List<String> muteTimeIntervals() {
        return muteTimeIntervals;
    }

    /** {@return the names of the time intervals outside of which nothing is sent; if there are none, it always may be} */
    public List<String> activeTimeIntervals() {
        return activeTimeIntervals;
    }

    /** {@return the routes below, in their order} */
    public List<Route> routes() {
        return routes;
    }

    /** {@return the key} */
    @Override
    public String toString() {
        return key;
    }
}
