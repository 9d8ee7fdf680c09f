package dev.tocsin.transport.dial;

import java.time.Duration;

/**
 * The moment at which a call is given up, on the machine's monotonic clock.
 *
 * @param limit how long the call may take
 * @param end when that is over, as {@link System#nanoTime} counts
 */
public record Deadline(Duration limit, long end) {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** {@return the end of a call that begins now; no call takes longer than a day} */
    public static Deadline in(Duration limit) {
        Duration bounded = limit.compareTo(LONGEST) > 0 ? LONGEST : limit;
        return new Deadline(bounded, System.nanoTime() + bounded.toNanos());
    }

    /** {@return the end of a call that begins now and has a timeout of its own within what its caller has left} */
    public static Deadline in(Duration timeout, Duration budget) {
        return in(timeout.compareTo(budget) < 0 ? timeout : budget);
    }

    /** {@return the nanoseconds until then; negative afterwards} */
    public long left() {
        return end - System.nanoTime();
    }

    public boolean isOver() {
        return left() <= 0;
    }
}
