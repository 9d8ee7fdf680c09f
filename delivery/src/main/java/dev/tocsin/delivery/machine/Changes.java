package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.life.Life;
import java.util.List;

/**
 * What is to be done after events: first all of the first two together, so that a crash leaves either all of it or nothing, then the
 * orders.
 *
 * @param live what must be known after a crash
 * @param lives deliveries that have ended
 * @param orders attempts that are to be made
 */
public record Changes(List<Live> live, List<Life> lives, List<Order> orders) {
    /** {@return whether there is nothing to do} */
    public boolean isEmpty() {
        return live.isEmpty() && lives.isEmpty() && orders.isEmpty();
    }
}
