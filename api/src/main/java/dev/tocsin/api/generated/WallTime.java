package dev.tocsin.api.generated;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Turns readings of a ticker into the time of day, when somebody asks.
 *
 * <p>Both clocks are read once, so that a call has the same start each time it is read. They are read again when they have
 * parted by more than {@link #TOLERANCE}, as they do when the machine slept or its clock was set.
 */
final class WallTime {
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final LongSupplier ticker;
    private volatile Anchor anchor;

    WallTime(InstantSource clock, LongSupplier ticker) {
        this.clock = clock;
        this.ticker = ticker;
        anchor = now();
    }

    /** {@return what turns ticks into instants by now} */
    Anchor anchor() {
        Anchor now = now();
        Duration apart = Duration.between(anchor.at(now.ticks), now.instant).abs();
        if (apart.compareTo(TOLERANCE) > 0) {
            anchor = now;
        }
        return anchor;
    }

    private Anchor now() {
        return new Anchor(clock.instant(), ticker.getAsLong());
    }

    /** Both clocks, read at once. */
    record Anchor(Instant instant, long ticks) {
        /** {@return the time of day of a reading of the ticker} */
        Instant at(long reading) {
            return instant.plusNanos(reading - ticks);
        }
    }
}
