package dev.tocsin.delivery.journal;

import dev.tocsin.contract.problem.Problems;
import java.util.List;

/**
 * The deliveries behind a number.
 *
 * @param deliveries in the order in which they were recorded
 * @param upTo the number behind which those follow that are not among them; as it was asked for if there is none
 * @param damaged rows that would be among them, but are damaged
 * @since 0.1
 */
public record Following(List<Numbered> deliveries, long upTo, Problems damaged) {
    /** Keeps the list from changing. */
    public Following {
        deliveries = List.copyOf(deliveries);
    }

    /**
     * A delivery with its number.
     *
     * @param number greater than those of all that were recorded before
     * @param delivery what was recorded
     * @since 0.1
     */
    public record Numbered(long number, Ended delivery) {}
}
