package dev.tocsin.delivery.group;

import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RouteId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The routes of a tree that may go on with groups of the tree before it. */
final class Heirs {
    /** In the order of the tree. */
    private final Map<String, List<Route>> byKey = new LinkedHashMap<>();

    Heirs(Route root) {
        add(root);
    }

    private void add(Route route) {
        byKey.computeIfAbsent(route.key(), key -> new ArrayList<>(1)).add(route);
        route.routes().forEach(this::add);
    }

    /** {@return the route that is the same as one of another tree, if there is one} */
    Optional<Route> of(RouteId before) {
        return like(before).filter(route -> route.id().equals(before)).findFirst();
    }

    /** {@return the routes for the same alerts as one of another tree, whoever their receivers are} */
    Stream<Route> like(RouteId before) {
        return byKey.getOrDefault(before.key(), List.of()).stream();
    }
}
