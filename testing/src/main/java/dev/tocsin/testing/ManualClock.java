package dev.tocsin.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * A time of day, and a nano ticker beside it, that stand still until a test moves them; both move together, and never back.
 * Safe to share between threads.
 *
 * @since 0.1
 */
public final class ManualClock implements InstantSource {
    /** Where a clock starts that is given no other start: noon on 1 January 2030, UTC. */
    public static final Instant START = Instant.parse("2030-01-01T12:00:00Z");

    private final Instant start;
    private final AtomicReference<Instant> now;

    private ManualClock(Instant start) {
        this.start = start;
        this.now = new AtomicReference<>(start);
    }

    /** {@return a clock that stands at {@link #START}} */
    public static ManualClock ofDefaults() {
        return at(START);
    }

    /** {@return a clock that stands at an instant} */
    public static ManualClock at(Instant start) {
        return new ManualClock(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** {@return a ticker in nanoseconds, which was at 0 when the clock was made} */
    public LongSupplier ticker() {
        return () -> Duration.between(start, instant()).toNanos();
    }

    /**
     * Moves the time on.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + duration + " is negative");
        }
        now.updateAndGet(instant -> instant.plus(duration));
    }

    /** Moves the time on to an instant; one that has passed already changes nothing. */
    public void advanceTo(Instant then) {
        now.updateAndGet(instant -> then.isAfter(instant) ? then : instant);
    }

    @Override
    public String toString() {
        return "manual clock at " + instant();
    }
}
