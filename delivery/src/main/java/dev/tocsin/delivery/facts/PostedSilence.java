package dev.tocsin.delivery.facts;

import dev.tocsin.delivery.match.Matchers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A silence as a person wants it.
 *
 * @param freshId a UUID that no silence has, for the one that is made where none can be changed
 * @param id the UUID of the silence to change; empty if there is none
 * @param matchers which alerts it silences
 * @param startsAt from when on it is in force; not before it is made
 * @param endsAt until when, that instant not included
 * @param createdBy who wants it, in the words of that person
 * @param comment why
 */
public record PostedSilence(
        String freshId,
        String id,
        Matchers matchers,
        Instant startsAt,
        Instant endsAt,
        String createdBy,
        String comment) {

    /** {@return whether a silence may become this one; else it is ended and another takes its place, so that it stays known} */
    boolean changes(Silence before, Instant now) {
        return matchers.equals(before.matchers())
                && switch (before.stateAt(now)) {
                    case PENDING -> !startsAt.isBefore(now);
                    case ACTIVE -> seconds(startsAt).equals(seconds(before.startsAt())) && !endsAt.isBefore(now);
                    case EXPIRED -> false;
                };
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** {@return the silence that another becomes} */
    Silence inPlaceOf(Silence before, Instant now) {
        return new Silence(before.number(), before.id(), matchers, startsAt, endsAt, now, createdBy, comment);
    }

    /** {@return the silence that is made of it} */
    Silence made(long number, Instant now) {
        Instant start = startsAt.isBefore(now) ? now : startsAt;
        return new Silence(number, freshId, matchers, start, endsAt, now, createdBy, comment);
    }
}
