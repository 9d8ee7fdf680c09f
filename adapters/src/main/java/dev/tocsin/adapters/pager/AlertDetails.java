package dev.tocsin.adapters.pager;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import java.util.Map;

/**
 * Writes an event's {@code custom_details} by the names that Alertmanager gives them, for which people have written rules: how
 * many alerts are firing and resolved, and each of them as text.
 */
final class AlertDetails {
    private static final int FEW = 3;

    private AlertDetails() {}

    static Json.Members of(Incident incident, Detail detail) {
        if (detail == Detail.LEAST) {
            return PagerDetails.leftOut();
        }
        List<Alert> alerts = incident.alerts().isEmpty() ? List.of(only(incident)) : incident.alerts();
        int most = detail == Detail.FULL ? alerts.size() : FEW;
        MembersBuilder details = Json.members();
        for (Status status : Status.values()) {
            add(status, alerts, most, details);
        }
        return details.build();
    }

    /** {@return what is known of an incident that was given by hand} */
    private static Alert only(Incident incident) {
        Alert.Builder alert = Alert.builder()
                .status(incident.status())
                .labels(incident.labels())
                .annotations(incident.annotations());
        incident.link().ifPresent(alert::generatorUrl);
        return alert.build();
    }

    private static void add(Status status, List<Alert> all, int most, MembersBuilder details) {
        List<Alert> alerts =
                all.stream().filter(alert -> alert.status() == status).toList();
        details.with("num_" + status.word(), String.valueOf(alerts.size()));
        StringBuilder text = new StringBuilder();
        alerts.stream().limit(most).forEach(alert -> write(alert, text));
        if (alerts.size() > most) {
            text.append("…and ").append(alerts.size() - most).append(" more\n");
        }
        details.with(status.word(), text.toString());
    }

    private static void write(Alert alert, StringBuilder text) {
        write("Labels", alert.labels(), text);
        write("Annotations", alert.annotations(), text);
        alert.generatorUrl()
                .ifPresent(page -> text.append("Source: ").append(page).append('\n'));
    }

    private static void write(String what, Map<String, String> texts, StringBuilder text) {
        if (!texts.isEmpty()) {
            text.append(what).append(":\n");
            texts.forEach((name, value) ->
                    text.append(" - ").append(name).append(" = ").append(value).append('\n'));
        }
    }
}
