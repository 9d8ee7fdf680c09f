package dev.tocsin.delivery.courier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Tells the time of day from one look at a clock and a ticker since, so that a clock that is put right meanwhile moves no
 * deadline. Safe to share between threads.
 */
final class Stopwatch {
    private final Instant start;
    private final LongSupplier ticker;
    private final long origin;

    private Stopwatch(Instant start, LongSupplier ticker) {
        this.start = start;
        this.ticker = ticker;
        this.origin = ticker.getAsLong();
    }

    static Stopwatch started(InstantSource clock, LongSupplier ticker) {
        return new Stopwatch(clock.instant(), ticker);
    }

    Instant start() {
        return start;
    }

    Instant now() {
        return start.plusNanos(ticker.getAsLong() - origin);
    }

    Duration since(Instant then) {
        return Duration.between(then, now());
    }

    Duration until(Instant then) {
        return Duration.between(now(), then);
    }
}
