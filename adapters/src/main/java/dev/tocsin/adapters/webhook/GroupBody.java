package dev.tocsin.adapters.webhook;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes an incident as the body of Alertmanager's webhook, version 4: the members that Alertmanager 0.34 writes, in its
 * order. Two things are not done as there, and mean the same to every reader: {@code <}, {@code >} and {@code &} stay as they
 * are, where Go escapes them, and a fraction of a second has three, six or nine digits.
 *
 * @param maxAlerts how many alerts are kept at most; 0 for all
 * @param redacts whether annotations keep their names alone
 */
record GroupBody(int maxAlerts, boolean redacts) {
    private static final String REDACTED = "[redacted]";

    /** What Go writes for a time that is not set; here, the end of an alert that is firing. */
    private static final String NO_TIME = "0001-01-01T00:00:00Z";

    Json write(Incident incident, Delivery delivery) {
        List<Alert> all = incident.alerts().isEmpty() ? List.of(onlyAlert(incident)) : incident.alerts();
        List<Alert> kept = maxAlerts == 0 || all.size() <= maxAlerts ? all : all.subList(0, maxAlerts);
        Grouping grouping = incident.grouping();
        return Json.members()
                .with("receiver", grouping.receiver())
                .with("status", incident.status().word())
                .with(
                        "alerts",
                        Json.items(kept.stream()
                                .map(alert -> alert(alert, delivery))
                                .toList()))
                .with("notification_reason", grouping.reason().isEmpty() ? delivery.reason() : grouping.reason())
                .with("groupLabels", labels(grouping.groupLabels()))
                .with("commonLabels", labels(common(kept, Alert::labels)))
                .with("commonAnnotations", annotations(common(kept, Alert::annotations)))
                .with("routeLabels", labels(grouping.routeLabels()))
                .with("externalURL", grouping.externalUrl())
                .with("version", "4")
                .with("groupKey", incident.key())
                .with("truncatedAlerts", grouping.truncatedAlerts() + all.size() - kept.size())
                .build();
    }

    /** The alert that an incident given by hand would have come from. */
    private static Alert onlyAlert(Incident incident) {
        Map<String, String> labels = new TreeMap<>(incident.labels());
        labels.put("alertname", incident.title());
        labels.put("severity", incident.severity().word());
        Map<String, String> annotations = new TreeMap<>(incident.annotations());
        annotations.put("summary", incident.summary());
        Alert.Builder alert =
                Alert.builder().status(incident.status()).labels(labels).annotations(annotations);
        incident.startsAt().ifPresent(alert::startsAt);
        incident.endsAt().ifPresent(alert::endsAt);
        incident.link().ifPresent(alert::generatorUrl);
        return alert.build();
    }

    /** What began or ended at a time that nobody knows did so when the delivery began: all attempts say the same. */
    private Json alert(Alert alert, Delivery delivery) {
        Instant end = alert.endsAt().orElse(delivery.begunAt());
        return Json.members()
                .with("status", alert.status().word())
                .with("labels", labels(alert.labels()))
                .with("annotations", annotations(alert.annotations()))
                .with("startsAt", alert.startsAt().orElse(end).toString())
                .with("endsAt", alert.status() == Status.FIRING ? NO_TIME : end.toString())
                .with("generatorURL", alert.generatorUrl().orElse(""))
                .with("fingerprint", alert.fingerprint())
                .build();
    }

    private static Map<String, String> common(List<Alert> alerts, Function<Alert, Map<String, String>> texts) {
        Map<String, String> common = new TreeMap<>(texts.apply(alerts.get(0)));
        alerts.forEach(alert -> common.entrySet().retainAll(texts.apply(alert).entrySet()));
        return common;
    }

    private static Json labels(Map<String, String> labels) {
        MembersBuilder members = Json.members();
        labels.forEach(members::with);
        return members.build();
    }

    private Json annotations(Map<String, String> annotations) {
        MembersBuilder members = Json.members();
        annotations.forEach((name, text) -> members.with(name, redacts ? REDACTED : text));
        return members.build();
    }
}
