package dev.tocsin.cli.payload;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Status;
import java.time.Instant;

/**
 * Reads one alert as Prometheus and Alertmanager write it.
 *
 * @param now an alert without a status that ended before is resolved
 */
record AlertReader(Instant now) {

    Alert read(Part part) {
        Alert.Builder alert = Alert.builder()
                .labels(part.labels("labels"))
                .annotations(part.labels("annotations"))
                .fingerprint(part.text("fingerprint"));
        Status status = status(part);
        alert.status(status);
        part.time("startsAt").ifPresent(alert::startsAt);
        if (status == Status.RESOLVED) {
            part.time("endsAt").ifPresent(alert::endsAt);
        }
        String generatorUrl = part.text("generatorURL");
        if (!generatorUrl.isEmpty()) {
            alert.generatorUrl(generatorUrl);
        }
        return alert.build();
    }

    /** The end of a firing alert is when it would be over if nobody spoke of it again, which is not kept. */
    private Status status(Part part) {
        return part.status("status")
                .orElseGet(() ->
                        part.time("endsAt").filter(end -> !end.isAfter(now)).isPresent()
                                ? Status.RESOLVED
                                : Status.FIRING);
    }
}
