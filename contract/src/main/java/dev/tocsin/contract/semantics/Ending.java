package dev.tocsin.contract.semantics;

import java.util.List;

/**
 * How the end of an incident is said.
 *
 * @param ways at least one; the first is what happens if nothing else is configured
 * @param sendResolved whether it is said where a receiver does not say otherwise
 * @since 0.1
 */
public record Ending(List<Resolve> ways, boolean sendResolved) {
    public Ending {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("at least one way is needed, and be it NONE");
        }
    }

    /** {@return what happens if nothing else is configured} */
    public Resolve first() {
        return ways.get(0);
    }
}
