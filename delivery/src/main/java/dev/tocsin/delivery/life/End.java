package dev.tocsin.delivery.life;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import java.time.Instant;
import java.util.Locale;

/**
 * How a delivery ended.
 *
 * @param outcome in which way
 * @param why in words for a person
 * @param reference what the target calls what it took; empty if it did not say
 * @param at when
 */
public record End(Outcome outcome, String why, String reference, Instant at) {
    /** The ways in which a delivery can end. */
    public enum Outcome {
        /** The target took it. */
        DELIVERED,
        /** There was nothing to send. */
        SKIPPED,
        /** The target refused it for good. */
        REFUSED,
        /** It could not be made for as long as that was worth trying. */
        EXPIRED,
        /** A newer state of the incident took its place. */
        REPLACED,
        /** A person, or a new configuration, wanted it no more. */
        CANCELLED;

        /** {@return the word for it, in lower case} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return whether somebody should look at it: nobody was told, and nobody will be} */
        public boolean isDead() {
            return this == REFUSED || this == EXPIRED;
        }
    }

    void write(BinaryOutput out) {
        out.text(outcome.name()).text(why).text(reference).instant(at);
    }

    static End read(BinaryInput in) {
        return new End(in.oneOf(Outcome.class), in.text(), in.text(), in.instant());
    }
}
