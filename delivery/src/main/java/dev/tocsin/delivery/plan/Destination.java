package dev.tocsin.delivery.plan;

import dev.tocsin.delivery.pace.Lane;
import java.util.List;

/**
 * One configured notifier of a receiver, as far as deciding needs to know it.
 *
 * @param key what tells it from all others and stays the same while the configuration does: {@code ops/webhook[0]}
 * @param sendsResolved whether it is told of what is over
 * @param lanes what its calls are counted on
 * @param effort how hard it is tried to tell it
 */
public record Destination(String key, boolean sendsResolved, List<Lane> lanes, Effort effort) {
    /** Keeps the lanes from changing. */
    public Destination {
        lanes = List.copyOf(lanes);
    }
}
