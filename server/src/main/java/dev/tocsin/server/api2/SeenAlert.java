package dev.tocsin.server.api2;

import dev.tocsin.api.incident.Fingerprint;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Silence;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An alert as clients see it.
 *
 * @param alert the alert
 * @param fingerprint what tells it from others
 * @param silencedBy the ids of the silences that are in force for it
 * @param inhibitedBy the fingerprints of the alerts that inhibit it
 */
record SeenAlert(KnownAlert alert, String fingerprint, List<String> silencedBy, List<String> inhibitedBy) {
    static SeenAlert of(KnownAlert alert, Facts facts, Instant now) {
        return new SeenAlert(
                alert,
                fingerprint(alert),
                facts.silencing(alert.labels(), now).stream().map(Silence::id).toList(),
                facts.inhibiting(alert.labels(), now)
                        .map(inhibition -> List.of(fingerprint(inhibition.source())))
                        .orElse(List.of()));
    }

    private static String fingerprint(KnownAlert alert) {
        return Fingerprint.text(alert.labels().fingerprint());
    }

    boolean isActive() {
        return silencedBy.isEmpty() && inhibitedBy.isEmpty();
    }

    /** {@return the alert, with the receivers that are told of it, and the time intervals that mute them now} */
    Json toJson(Collection<String> receivers, List<String> mutedBy) {
        MembersBuilder json = Json.members()
                .with("annotations", texts(alert.annotations()))
                .with("endsAt", Times.text(alert.endsAt()))
                .with("fingerprint", fingerprint)
                .with("receivers", ReceiverJson.of(receivers))
                .with("startsAt", Times.text(alert.startsAt()))
                .with("status", status(mutedBy))
                .with("updatedAt", Times.text(alert.updatedAt()));
        if (!alert.generatorUrl().isEmpty()) {
            json.with("generatorURL", alert.generatorUrl());
        }
        return json.with("labels", texts(alert.labels())).build();
    }

    private Json status(List<String> mutedBy) {
        return Json.members()
                .with("inhibitedBy", Json.texts(inhibitedBy))
                .with("mutedBy", Json.texts(mutedBy))
                .with("silencedBy", Json.texts(silencedBy))
                .with("state", isActive() ? "active" : "suppressed")
                .build();
    }

    static Json texts(Map<String, String> texts) {
        MembersBuilder json = Json.members();
        texts.forEach(json::with);
        return json.build();
    }
}
