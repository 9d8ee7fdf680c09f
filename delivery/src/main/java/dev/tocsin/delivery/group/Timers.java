package dev.tocsin.delivery.group;

import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;

/** All that is due some day. For one writer. */
final class Timers {
    private final PriorityQueue<Timer> queue = new PriorityQueue<>();
    private long order;

    void set(Instant at, Timer.Due due) {
        queue.add(new Timer(at, order++, due));
    }

    /** Forgets all. */
    void clear() {
        queue.clear();
    }

    /** {@return the first that is due at an instant, which is taken out} */
    Optional<Timer> poll(Instant now) {
        Timer first = queue.peek();
        return first == null || first.at().isAfter(now) ? Optional.empty() : Optional.of(queue.remove());
    }

    /** {@return when the first is due} */
    Optional<Instant> next() {
        return Optional.ofNullable(queue.peek()).map(Timer::at);
    }
}
