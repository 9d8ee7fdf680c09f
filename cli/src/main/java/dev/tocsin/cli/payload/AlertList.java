package dev.tocsin.cli.payload;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.incident.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list of alerts as Prometheus posts them: each becomes an incident under its fingerprint. */
final class AlertList {

    private AlertList() {}

    static List<Incident> read(Json.Items alerts, Place place, AlertReader reader, Problems.Collector problems) {
        List<Incident> incidents = new ArrayList<>();
        for (Part part : Part.parts(alerts, place, problems)) {
            Alert alert = reader.read(part);
            if (alert.labels().isEmpty()) {
                part.refuse(part.place().member("labels"), "there is no label", "give at least 'alertname'");
            }
            incidents.add(incident(alert));
        }
        return incidents;
    }

    private static Incident incident(Alert alert) {
        Wording wording = new Wording(Map.of(), alert.labels(), alert.annotations(), List.of(alert));
        Incident.Builder incident = wording.incident()
                .key(alert.fingerprint())
                .status(alert.status())
                .labels(alert.labels())
                .annotations(alert.annotations())
                .alerts(List.of(alert));
        alert.startsAt().ifPresent(incident::startsAt);
        alert.endsAt().ifPresent(incident::endsAt);
        alert.generatorUrl().ifPresent(incident::link);
        return incident.build();
    }
}
