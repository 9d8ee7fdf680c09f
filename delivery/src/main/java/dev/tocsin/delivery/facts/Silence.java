package dev.tocsin.delivery.facts;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import java.time.Instant;
import java.util.Map;

/**
 * What keeps alerts from being told for some time, and who wanted that.
 *
 * @param number its number, which no other silence has
 * @param id its UUID
 * @param matchers which alerts it silences
 * @param startsAt from when on it is in force
 * @param endsAt until when, that instant not included
 * @param updatedAt when it was last changed
 * @param createdBy who made it, in the words of that person
 * @param comment why
 */
public record Silence(
        long number,
        String id,
        Matchers matchers,
        Instant startsAt,
        Instant endsAt,
        Instant updatedAt,
        String createdBy,
        String comment) {

    /** What a silence is at an instant. */
    public enum State {
        /** It begins later. */
        PENDING,
        /** It is in force. */
        ACTIVE,
        /** It is over. */
        EXPIRED
    }

    /** {@return what it is at an instant} */
    public State stateAt(Instant now) {
        if (now.isBefore(startsAt)) {
            return State.PENDING;
        }
        return now.isBefore(endsAt) ? State.ACTIVE : State.EXPIRED;
    }

    /** {@return whether an alert of these labels is silenced by it at an instant} */
    boolean silences(Map<String, String> labels, Instant now) {
        return stateAt(now) == State.ACTIVE && matchers.matches(labels);
    }

    /** {@return this silence, over at an instant} */
    Silence expired(Instant now) {
        return new Silence(number, id, matchers, startsAt.isAfter(now) ? now : startsAt, now, now, createdBy, comment);
    }

    /**
     * {@return this silence, changed no later than now, as is known after a clock was set back; one that was to begin or to end at
     * once has done so}
     */
    public Silence turnedBack(Instant now) {
        if (!updatedAt.isAfter(now)) {
            return this;
        }
        return new Silence(
                number,
                id,
                matchers,
                startsAt.equals(updatedAt) ? now : startsAt,
                endsAt.equals(updatedAt) ? now : endsAt,
                now,
                createdBy,
                comment);
    }

    /** Writes the silence, for {@link #read}. */
    public void write(BinaryOutput out) {
        out.number(number)
                .text(id)
                .text(matchers.toString())
                .instant(startsAt)
                .instant(endsAt)
                .instant(updatedAt)
                .text(createdBy)
                .text(comment);
    }

    /** {@return the silence that was written} */
    public static Silence read(BinaryInput in) {
        return new Silence(
                in.number(),
                in.text(),
                MatcherSyntax.UTF8.matchers(in.text(), warning -> {}),
                in.instant(),
                in.instant(),
                in.instant(),
                in.text(),
                in.text());
    }
}
