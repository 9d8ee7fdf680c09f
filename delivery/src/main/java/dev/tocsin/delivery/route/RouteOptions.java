package dev.tocsin.delivery.route;

import java.time.Duration;
import java.util.List;

/** What a route inherits. */
record RouteOptions(
        String receiver, GroupBy groupBy, Duration groupWait, Duration groupInterval, Duration repeatInterval) {

    /** {@return what the root inherits, whose receiver is to be named yet} */
    static RouteOptions ofDefaults() {
        return new RouteOptions(
                "", GroupBy.of(List.of()), Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(4));
    }
}
