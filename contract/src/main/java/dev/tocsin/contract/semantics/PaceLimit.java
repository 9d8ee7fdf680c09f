package dev.tocsin.contract.semantics;

import java.time.Duration;

/**
 * How many calls a target takes in a time.
 *
 * @param calls how many, at least 1
 * @param per in which time, longer than none
 * @param by the field whose value is counted alone; empty if all calls of a configuration are counted together
 * @since 0.1
 */
public record PaceLimit(int calls, Duration per, String by) {
    public PaceLimit {
        if (calls < 1 || per.isZero() || per.isNegative()) {
            throw new IllegalArgumentException("a pace is at least one call in a time, not " + calls + " in " + per);
        }
    }
}
