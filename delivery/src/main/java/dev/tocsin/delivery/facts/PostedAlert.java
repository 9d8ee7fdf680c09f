package dev.tocsin.delivery.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a sender tells of it.
 *
 * @param labels what identifies it; at least one of them is not empty
 * @param annotations what describes it
 * @param startsAt since when it is firing; null if the sender does not say
 * @param endsAt when it ended or will; null if the sender does not say
 * @param generatorUrl the page of what raised it; empty if it has none
 */
public record PostedAlert(
        Map<String, String> labels,
        Map<String, String> annotations,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String generatorUrl) {

    /** {@return whether its sender says that it is over at an instant} */
    public boolean isOverAt(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    /** {@return what is known by it alone, when it comes at an instant} */
    KnownAlert knownAt(long id, Labels identity, Instant now, Duration resolveTimeout) {
        Instant start = startsAt != null ? startsAt : endsAt != null ? endsAt : now;
        return new KnownAlert(
                id,
                identity,
                Labels.of(annotations),
                start,
                endsAt != null ? endsAt : now.plus(resolveTimeout),
                now,
                endsAt == null,
                generatorUrl);
    }
}
