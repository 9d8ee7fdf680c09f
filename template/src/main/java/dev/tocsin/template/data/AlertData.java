package dev.tocsin.template.data;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * An alert as a template sees it.
 *
 * @param alert the alert
 */
public record AlertData(Alert alert) implements Structure {
    static List<AlertData> of(Stream<Alert> alerts) {
        return alerts.map(AlertData::new).toList();
    }

    @Override
    public Type type() {
        return Type.ALERT;
    }

    boolean is(Status status) {
        return alert.status() == status;
    }

    Text status() {
        return Text.of(alert.status().word());
    }

    Kv labels() {
        return new Kv(alert.labels());
    }

    Kv annotations() {
        return new Kv(alert.annotations());
    }

    Time startsAt() {
        return alert.startsAt().map(Time::new).orElse(Time.UNSET);
    }

    Time endsAt() {
        return alert.endsAt().map(Time::new).orElse(Time.UNSET);
    }

    Text generatorUrl() {
        return Text.of(alert.generatorUrl().orElse(""));
    }

    Text fingerprint() {
        return Text.of(alert.fingerprint());
    }
}
