package dev.tocsin.delivery.plan;

import java.time.Duration;

/**
 * How much a target is asked of.
 *
 * @param calls how many calls may be under way at once
 * @param failures after how many failures in a row it is left alone
 * @param pause for how long
 */
public record Circuit(int calls, int failures, Duration pause) {
    /** {@return 256 calls at once; half a minute after five failures} */
    public static Circuit ofDefaults() {
        return new Circuit(256, 5, Duration.ofSeconds(30));
    }
}
