package dev.tocsin.delivery.facts;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Status;
import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import java.time.Duration;
import java.time.Instant;

/**
 * One alert as it was last told of, merged with what was told before. Whether it is firing depends on what time it is.
 *
 * @param id its number, which no other alert has that is known
 * @param labels what identifies it
 * @param annotations what describes it
 * @param startsAt since when it is firing
 * @param endsAt from when on it is resolved
 * @param updatedAt when it was last told of
 * @param isExpiry whether the end was not told but is when it is taken for resolved if nobody tells of it again
 * @param generatorUrl the page of what raised it; empty if it has none
 */
public record KnownAlert(
        long id,
        Labels labels,
        Labels annotations,
        Instant startsAt,
        Instant endsAt,
        Instant updatedAt,
        boolean isExpiry,
        String generatorUrl) {

    /** {@return whether it is firing or over at an instant} */
    public Status statusAt(Instant now) {
        return isResolvedAt(now) ? Status.RESOLVED : Status.FIRING;
    }

    /** {@return whether it is over at an instant} */
    public boolean isResolvedAt(Instant now) {
        return !endsAt.isAfter(now);
    }

    /** {@return what is told of it at an instant} */
    public Alert at(Instant now) {
        Status status = statusAt(now);
        Alert.Builder alert = Alert.builder()
                .status(status)
                .labels(labels)
                .annotations(annotations)
                .startsAt(startsAt);
        if (status == Status.RESOLVED) {
            alert.endsAt(endsAt);
        }
        if (!generatorUrl.isEmpty()) {
            alert.generatorUrl(generatorUrl);
        }
        return alert.build();
    }

    /**
     * {@return this alert, told of no later than now, as is known after a clock was set back: what the clock itself said of it follows,
     * and what its sender said stays}
     */
    public KnownAlert turnedBack(Instant now) {
        if (!updatedAt.isAfter(now)) {
            return this;
        }
        Instant end = isExpiry ? endsAt.minus(Duration.between(now, updatedAt)) : endsAt;
        return new KnownAlert(
                id, labels, annotations, startsAt.equals(updatedAt) ? now : startsAt, end, now, isExpiry, generatorUrl);
    }

    /** Writes the alert, for {@link #read}. */
    public void write(BinaryOutput out) {
        out.number(id)
                .texts(labels)
                .texts(annotations)
                .instant(startsAt)
                .instant(endsAt)
                .instant(updatedAt)
                .truth(isExpiry)
                .text(generatorUrl);
    }

    /** {@return the alert that was written} */
    public static KnownAlert read(BinaryInput in) {
        return new KnownAlert(
                in.number(),
                Labels.of(in.texts()),
                Labels.of(in.texts()),
                in.instant(),
                in.instant(),
                in.instant(),
                in.truth(),
                in.text());
    }

    /**
     * {@return this alert, told of after another of the same labels: as one, if the time of one began or ended within the other's,
     * and in its place if not}
     */
    KnownAlert after(KnownAlert before, Instant now) {
        boolean endsWithin = endsAt.isAfter(before.startsAt) && endsAt.isBefore(before.endsAt);
        boolean startsWithin = startsAt.isAfter(before.startsAt) && startsAt.isBefore(before.endsAt);
        return endsWithin || startsWithin ? merged(before, now) : this;
    }

    /** The newer annotations and the earlier start win; an end that was only an expiry gives way to any other. */
    private KnownAlert merged(KnownAlert older, Instant now) {
        Instant start = older.startsAt.isBefore(startsAt) ? older.startsAt : startsAt;
        boolean olderEndWins =
                older.endsAt.isAfter(endsAt) && (isResolvedAt(now) ? older.isResolvedAt(now) : !older.isExpiry);
        return new KnownAlert(
                id,
                labels,
                annotations,
                start,
                olderEndWins ? older.endsAt : endsAt,
                updatedAt,
                olderEndWins ? older.isExpiry : isExpiry,
                generatorUrl);
    }
}
