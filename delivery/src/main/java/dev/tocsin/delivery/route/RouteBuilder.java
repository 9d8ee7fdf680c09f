package dev.tocsin.delivery.route;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.match.Matchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a route says, and the routes below it. What is not said is inherited. Not thread-safe.
 *
 * <p>Each method is named after its key in a configuration file: {@code groupWait} is {@code group_wait}, and
 * {@code continues} is {@code continue}, which Java has for itself.
 *
 * @since 0.1
 */
public final class RouteBuilder {
    // What was said, for the check and the route; null or empty where nothing was.
    String receiver = "";

    @Nullable
    List<String> groupBy;

    @Nullable
    Duration groupWait;

    @Nullable
    Duration groupInterval;

    @Nullable
    Duration repeatInterval;

    Matchers matchers = Matchers.none();
    boolean continues;
    List<String> muteTimeIntervals = List.of();
    List<String> activeTimeIntervals = List.of();
    final List<RouteBuilder> routes = new ArrayList<>();

    RouteBuilder() {}

    /** Sets the name of who is notified; an empty one is as good as none. */
    public RouteBuilder receiver(String receiver) {
        this.receiver = receiver;
        return this;
    }

    /** Sets the labels to group by: {@code ...} alone for all, nothing for none, which is not to inherit them. */
    public RouteBuilder groupBy(List<String> labels) {
        groupBy = List.copyOf(labels);
        return this;
    }

    /** Sets how long a new group waits for more alerts; zero for not at all. Else, the root says 30 s. */
    public RouteBuilder groupWait(Duration wait) {
        groupWait = wait;
        return this;
    }

    /** Sets how long a group waits until it notifies of new alerts. Else, the root says 5 min. */
    public RouteBuilder groupInterval(Duration interval) {
        groupInterval = interval;
        return this;
    }

    /** Sets how long a group waits until it repeats what it said. Else, the root says 4 h. */
    public RouteBuilder repeatInterval(Duration interval) {
        repeatInterval = interval;
        return this;
    }

    /** Sets what an alert must match. */
    public RouteBuilder matchers(Matchers matchers) {
        this.matchers = matchers;
        return this;
    }

    /** Sets whether an alert that matches goes on to the siblings behind. */
    public RouteBuilder continues(boolean continues) {
        this.continues = continues;
        return this;
    }

    /** Sets the names of the time intervals in which nothing is sent. */
    public RouteBuilder muteTimeIntervals(List<String> names) {
        muteTimeIntervals = List.copyOf(names);
        return this;
    }

    /** Sets the names of the time intervals outside of which nothing is sent. */
    public RouteBuilder activeTimeIntervals(List<String> names) {
        activeTimeIntervals = List.copyOf(names);
        return this;
    }

    /** Adds a route below, behind those that are there. */
    public RouteBuilder route(RouteBuilder route) {
        routes.add(route);
        return this;
    }

    /**
     * Returns all that is wrong with the tree of which this is the root. Each problem's place is the path of a key, such as
     * {@code route.routes[1].group_by[0]}.
     *
     * @param known what may be named
     */
    public Problems check(RoutingNames known) {
        return new RouteCheck(known).of(this);
    }

    /**
     * Returns the tree of which this is the root.
     *
     * @param known what may be named
     * @throws dev.tocsin.contract.problem.ProblemException with all that {@link #check} finds
     */
    public Route build(RoutingNames known) {
        check(known).orThrow();
        return new Route(this);
    }

    RouteOptions options(RouteOptions inherited) {
        return new RouteOptions(
                receiver.isEmpty() ? inherited.receiver() : receiver,
                groupBy == null ? inherited.groupBy() : GroupBy.of(groupBy),
                Objects.requireNonNullElse(groupWait, inherited.groupWait()),
                Objects.requireNonNullElse(groupInterval, inherited.groupInterval()),
                Objects.requireNonNullElse(repeatInterval, inherited.repeatInterval()));
    }
}
