package dev.tocsin.delivery.plan;

import java.time.Duration;

/**
 * How hard it is tried to tell a destination.
 *
 * @param circuit how much its target is asked of
 * @param mostAge how long a state that could not be told is worth trying
 */
public record Effort(Circuit circuit, Duration mostAge) {
    /** {@return the usual circuit, for a day} */
    public static Effort ofDefaults() {
        return new Effort(Circuit.ofDefaults(), Duration.ofHours(24));
    }
}
