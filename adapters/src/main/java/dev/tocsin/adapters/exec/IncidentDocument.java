package dev.tocsin.adapters.exec;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Instant;
import java.util.Map;

/** An incident as a program reads it: as everywhere, with its receiver and its alerts. */
final class IncidentDocument {
    private IncidentDocument() {}

    static Json of(Incident incident) {
        MembersBuilder document = Json.members();
        ((Json.Members) incident.toJson()).values().forEach(document::with);
        return document.with("receiver", incident.grouping().receiver())
                .with(
                        "alerts",
                        Json.items(incident.alerts().stream()
                                .map(IncidentDocument::alert)
                                .toList()))
                .build();
    }

    private static Json alert(Alert alert) {
        MembersBuilder document = Json.members()
                .with("status", alert.status().word())
                .with("labels", texts(alert.labels()))
                .with("annotations", texts(alert.annotations()))
                .with("fingerprint", alert.fingerprint());
        alert.startsAt().map(Instant::toString).ifPresent(at -> document.with("starts_at", at));
        alert.endsAt().map(Instant::toString).ifPresent(at -> document.with("ends_at", at));
        alert.generatorUrl().ifPresent(page -> document.with("generator_url", page));
        return document.build();
    }

    private static Json texts(Map<String, String> texts) {
        MembersBuilder members = Json.members();
        texts.forEach(members::with);
        return members.build();
    }
}
