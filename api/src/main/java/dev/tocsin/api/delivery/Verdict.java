package dev.tocsin.api.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt, as its notifier judges it.
 *
 * @since 0.1
 */
public sealed interface Verdict {
    /** {@return what happened, for a person} */
    String detail();

    /** {@return this verdict, saying something more for a person} */
    default Verdict and(String more) {
        String detail = detail() + "; " + more;
        if (this instanceof Accepted accepted) {
            return new Accepted(detail, accepted.target());
        }
        if (this instanceof Again again) {
            return new Again(detail, again.delay());
        }
        return this instanceof Skipped ? new Skipped(detail) : new Refused(detail);
    }

    /**
     * The target took it.
     *
     * @param detail what happened, for a person
     * @param target the target's own reference to what it took, if it gave one
     */
    record Accepted(String detail, @Nullable String target) implements Verdict {
        /** {@return the target's own reference to what it took, if it gave one} */
        public Optional<String> reference() {
            return Optional.ofNullable(target);
        }
    }

    /**
     * The target refused it for good; trying again would be refused again.
     *
     * @param detail what the target said
     */
    record Refused(String detail) implements Verdict {}

    /**
     * It was not taken this time; trying again may help.
     *
     * @param detail what happened
     * @param delay how long the target asked to wait, if it did
     */
    record Again(String detail, @Nullable Duration delay) implements Verdict {
        /** {@return how long the target asked to wait, if it did} */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(delay);
        }
    }

    /**
     * There was nothing to send.
     *
     * @param detail why not
     */
    record Skipped(String detail) implements Verdict {}

    /** {@return the verdict that the target took it} */
    static Verdict accepted(String detail) {
        return new Accepted(detail, null);
    }

    /** {@return the verdict that it was not taken, and may be tried again} */
    static Verdict again(String detail) {
        return new Again(detail, null);
    }
}
