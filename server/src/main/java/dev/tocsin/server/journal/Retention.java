package dev.tocsin.server.journal;

import java.time.Duration;

/**
 * How much history is kept: what is older, or beyond that size, is removed bit by bit, the oldest first. Both are lower bounds of a
 * kind: what is to go may stay a while.
 *
 * @param age how old a delivery may become
 * @param bytes how large the journal may become
 * @since 0.1
 */
public record Retention(Duration age, long bytes) {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final long TEN_GIBIBYTES = 10L << 30;

    /** Checks that something may be kept. */
    public Retention {
        if (age.isNegative() || age.isZero() || bytes <= 0) {
            throw new IllegalArgumentException("nothing would be kept");
        }
    }

    /** {@return 30 days, 10 GiB} */
    public static Retention ofDefaults() {
        return new Retention(MONTH, TEN_GIBIBYTES);
    }
}
