package dev.tocsin.delivery.journal;

import dev.tocsin.contract.problem.Problems;
import java.util.List;

/**
 * A part of the deliveries.
 *
 * @param deliveries those that ended last first
 * @param next where the page behind begins
 * @param isLast whether there is none behind
 * @param damaged rows that would be on this page, but are damaged
 * @since 0.1
 */
public record Page(List<Ended> deliveries, Cursor next, boolean isLast, Problems damaged) {
    /** Keeps the list from changing. */
    public Page {
        deliveries = List.copyOf(deliveries);
    }
}
