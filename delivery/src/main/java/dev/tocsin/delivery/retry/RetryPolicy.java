package dev.tocsin.delivery.retry;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait between the attempts of a delivery: longer after each one, up to a cap, and less by a share that differs
 * from delivery to delivery, so that what failed together is not tried again together.
 *
 * @param base the longest wait after the first attempt
 * @param factor how many times longer the wait is after each further attempt
 * @param cap the longest wait of all
 * @param jitter the share of a wait, from 0 to 1, that may be taken off
 * @since 0.1
 */
public record RetryPolicy(Duration base, double factor, Duration cap, double jitter) {
    /**
     * Checks what belongs together.
     *
     * @throws IllegalArgumentException if the base is not positive, the cap is below the base, the factor is below 1 or the
     *     jitter is not from 0 to 1
     */
    public RetryPolicy {
        if (!base.isPositive()) {
            throw new IllegalArgumentException("the first wait " + base + " is not above 0");
        }
        if (cap.compareTo(base) < 0) {
            throw new IllegalArgumentException("the longest wait " + cap + " is below the first wait " + base);
        }
        if (!(factor >= 1 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("the factor " + factor + " is below 1");
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("the jitter " + jitter + " is not from 0 to 1");
        }
    }

    /** {@return half a second, doubled each time up to a minute, of which up to a half is taken off} */
    public static RetryPolicy ofDefaults() {
        return new RetryPolicy(Duration.ofMillis(500), 2, Duration.ofMinutes(1), 0.5);
    }

    /**
     * Returns the wait after an attempt of a delivery: the policy's, or the one that the target asked for if that is longer.
     *
     * @param deliveryId what jitter is taken from
     * @param attempt which one; the first is 1
     * @param asked what the target asked for, if it did
     */
    public Duration waitAfter(String deliveryId, int attempt, Optional<Duration> asked) {
        Duration own = waitAfter(attempt, Jitter.of(deliveryId, attempt));
        return asked.filter(other -> other.compareTo(own) > 0).orElse(own);
    }

    /**
     * Returns the wait after an attempt.
     *
     * @param attempt which one; the first is 1
     * @param luck what to take off of the share that may be taken off, from 0 (nothing) to 1 (all)
     */
    Duration waitAfter(int attempt, double luck) {
        double longest = Math.min(seconds(cap), seconds(base) * Math.pow(factor, attempt - 1));
        return Duration.ofNanos(Math.round(longest * (1 - jitter * luck) * 1e9));
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
