package dev.tocsin.delivery.retry;

import dev.tocsin.api.delivery.Verdict;
import java.time.Instant;

/**
 * What to do after an attempt.
 *
 * @since 0.1
 */
public sealed interface Decision {
    /**
     * The delivery has ended with this attempt.
     *
     * @param verdict how
     */
    record Finished(Verdict verdict) implements Decision {}

    /**
     * Make another attempt.
     *
     * @param until not before then
     */
    record Wait(Instant until) implements Decision {}

    /**
     * Make no other attempt, though it might have helped.
     *
     * @param reason what the last attempt met with, and why there is no other
     */
    record GiveUp(String reason) implements Decision {}
}
