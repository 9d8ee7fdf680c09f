package dev.tocsin.delivery.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What a list shows of a delivery that has ended, and what it is found by.
 *
 * @param id the delivery's id
 * @param destination which notifier of which receiver it went to, such as {@code ops/webhook[0]}
 * @param receiver the name of the receiver
 * @param plugin the name of the plugin
 * @param incident the key of the incident
 * @param outcome how it ended, in a word
 * @param endedAt when it ended; what is below a millisecond is cut off
 * @since 0.1
 */
public record Summary(
        String id,
        String destination,
        String receiver,
        String plugin,
        String incident,
        String outcome,
        Instant endedAt) {
    /** Cuts the time to the millisecond. */
    public Summary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(outcome, "outcome");
        endedAt = endedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
