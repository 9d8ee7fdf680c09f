package dev.tocsin.adapters.pager;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import java.util.Map;

/** Writes what the person who is paged can read beyond the summary: the event's {@code custom_details}. */
final class PagerDetails {
    private PagerDetails() {}

    static Json of(Incident incident, Detail detail) {
        return detail == Detail.LEAST ? leftOut() : written(incident, detail);
    }

    private static Json written(Incident incident, Detail detail) {
        MembersBuilder details = Json.members()
                .with("title", incident.title())
                .with("summary", incident.summary())
                .with("severity", incident.severity().word())
                .with("labels", texts(incident.labels()))
                .with("annotations", texts(incident.annotations()));
        if (!incident.alerts().isEmpty()) {
            addAlerts(incident.alerts(), detail, details);
        }
        return details.build();
    }

    static Json.Members leftOut() {
        return Json.members()
                .with("note", "The details are left out: with them the event is over the 512 KB that PagerDuty takes.")
                .build();
    }

    private static void addAlerts(List<Alert> alerts, Detail detail, MembersBuilder details) {
        long firing =
                alerts.stream().filter(alert -> alert.status() == Status.FIRING).count();
        details.with("num_firing", firing).with("num_resolved", alerts.size() - firing);
        if (detail == Detail.FULL) {
            details.with(
                    "alerts",
                    Json.items(alerts.stream().map(PagerDetails::alert).toList()));
        }
    }

    private static Json alert(Alert alert) {
        MembersBuilder members = Json.members()
                .with("status", alert.status().word())
                .with("labels", texts(alert.labels()))
                .with("annotations", texts(alert.annotations()));
        alert.startsAt().ifPresent(start -> members.with("starts_at", start.toString()));
        alert.endsAt().ifPresent(end -> members.with("ends_at", end.toString()));
        alert.generatorUrl().ifPresent(page -> members.with("link", page));
        return members.build();
    }

    private static Json texts(Map<String, String> texts) {
        MembersBuilder members = Json.members();
        texts.forEach(members::with);
        return members.build();
    }
}
