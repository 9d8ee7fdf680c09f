package dev.tocsin.delivery.journal;

import java.util.List;

/**
 * Changes that belong together: after a crash there are all of them or none.
 *
 * @param live what is alive, and what no longer is; of one thing the last counts
 * @param ended deliveries that have ended, in their order
 * @since 0.1
 */
public record Batch(List<Live> live, List<Ended> ended) {
    /** Keeps the lists from changing. */
    public Batch {
        live = List.copyOf(live);
        ended = List.copyOf(ended);
    }

    /** {@return how many changes there are} */
    public int size() {
        return live.size() + ended.size();
    }
}
