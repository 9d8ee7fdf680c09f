package dev.tocsin.delivery.retry;

import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.contract.value.Durations;
import java.time.Duration;
import java.time.Instant;

/**
 * Follows one delivery over its attempts. It is told each verdict and when it came, and says what to do. One writer at a
 * time.
 *
 * <p>Only {@link Verdict.Again} leads to another attempt. Its wait is the policy's or the one that the target asked for,
 * whichever is longer. A wait that would reach the deadline is not begun.
 *
 * @since 0.1
 */
public final class Retry {
    private final RetryPolicy policy;
    private final String deliveryId;
    private final Instant deadline;
    private int attempts;

    private Retry(RetryPolicy policy, String deliveryId, Instant deadline) {
        this.policy = policy;
        this.deliveryId = deliveryId;
        this.deadline = deadline;
    }

    /**
     * Returns what follows a delivery of which no attempt has been made.
     *
     * @param policy how long to wait
     * @param deliveryId what jitter is taken from
     * @param deadline from when on no attempt is made
     */
    public static Retry of(RetryPolicy policy, String deliveryId, Instant deadline) {
        return new Retry(policy, deliveryId, deadline);
    }

    /** Takes in the verdict of the next attempt, which came at an instant, and says what to do. */
    public Decision handle(Verdict verdict, Instant now) {
        attempts++;
        return verdict instanceof Verdict.Again again ? afterwards(again, now) : new Decision.Finished(verdict);
    }

    private Decision afterwards(Verdict.Again again, Instant now) {
        Duration wait = policy.waitAfter(deliveryId, attempts, again.retryAfter());
        boolean isAsked = again.retryAfter().filter(wait::equals).isPresent();
        if (wait.compareTo(Duration.between(now, deadline)) < 0) {
            return new Decision.Wait(now.plus(wait));
        }
        return new Decision.GiveUp(again.detail() + "; gave up after " + count() + ": the next was due in "
                + Durations.format(wait) + (isAsked ? ", as the target asked" : "") + ", past the deadline");
    }

    private String count() {
        return attempts == 1 ? "1 attempt" : attempts + " attempts";
    }
}
