package dev.tocsin.server.log;

import java.time.Duration;
import java.time.Instant;

/** How many lines may be written about one thing: some at once, and one more each time that a while has passed. For one writer. */
final class Budget {
    private static final int MOST = 10;
    private static final Duration WHILE = Duration.ofSeconds(6);

    private int left = MOST;
    private Instant counted = Instant.MIN;

    /** Takes a line of it. {@return whether there was one left} */
    boolean take(Instant now) {
        if (left == MOST) {
            counted = now;
        }
        long earned = Duration.between(counted, now).dividedBy(WHILE);
        if (earned > 0) {
            left = (int) Math.min(MOST, left + earned);
            counted = counted.plus(WHILE.multipliedBy(earned));
        }
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
