package dev.tocsin.server.engine;

import dev.tocsin.api.incident.Fingerprint;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Silence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that was known at an instant, so that whoever wants to know more about it keeps nobody waiting. Immutable.
 *
 * @param setup by what the engine worked
 * @param alerts all alerts, also those that are over and not yet forgotten
 * @param silences all silences, in the order in which they were made
 * @param at what time it was
 */
public record Snapshot(Setup setup, List<KnownAlert> alerts, List<Silence> silences, Instant at) {
    /** Keeps the lists from changing. */
    public Snapshot {
        alerts = List.copyOf(alerts);
        silences = List.copyOf(silences);
    }

    /** {@return the alert of a fingerprint, in sixteen hexadecimal digits} */
    public Optional<KnownAlert> alert(String fingerprint) {
        return alerts.stream()
                .filter(alert -> Fingerprint.text(alert.labels().fingerprint()).equals(fingerprint))
                .findFirst();
    }

    /** {@return the same as facts of one's own, which say what is silenced and inhibited; they take a while to make} */
    public Facts facts() {
        Facts facts = new Facts(setup.rules(), setup.resolveTimeout());
        alerts.forEach(facts::put);
        silences.forEach(facts::put);
        return facts;
    }
}
