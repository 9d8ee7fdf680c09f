package dev.tocsin.server.api1;

import dev.tocsin.api.incident.Fingerprint;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.facts.Labels;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Alerts in JSON. */
final class AlertJson {
    private AlertJson() {}

    /** {@return an alert as it was, or is, at an instant} */
    static Json of(KnownAlert alert, Instant now) {
        return whole(alert, now).build();
    }

    /** {@return the same, to which more can be added} */
    static MembersBuilder whole(KnownAlert alert, Instant now) {
        return head(alert.labels())
                .with("status", alert.statusAt(now).word())
                .with("annotations", texts(alert.annotations()))
                .with("starts_at", time(alert.startsAt()))
                .with("ends_at", time(alert.endsAt()))
                .with("updated_at", time(alert.updatedAt()))
                .with("generator_url", alert.generatorUrl());
    }

    /** {@return what tells an alert from others} */
    static MembersBuilder head(Labels labels) {
        return Json.members().with("fingerprint", fingerprint(labels)).with("labels", texts(labels));
    }

    /** {@return what an alert of these labels is called in addresses: sixteen hexadecimal digits} */
    static String fingerprint(Labels labels) {
        return Fingerprint.text(labels.fingerprint());
    }

    private static Json texts(Map<String, String> texts) {
        MembersBuilder json = Json.members();
        texts.forEach(json::with);
        return json.build();
    }

    /** {@return an instant to the millisecond} */
    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
