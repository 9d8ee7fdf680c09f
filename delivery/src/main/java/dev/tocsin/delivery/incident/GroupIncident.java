package dev.tocsin.delivery.incident;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes an incident of the alerts that a route tells of together, with what Alertmanager's webhook says beside them. */
public final class GroupIncident {
    private static final String SPECIAL = "\\.+*?()|[]{}^$";

    private GroupIncident() {}

    /**
     * Returns the incident of a group.
     *
     * @param key what is the same for all states of the group
     * @param receiver the name of the receiver
     * @param groupLabels what the alerts were grouped by
     * @param alerts the alerts, at least one, in the order in which they are told
     * @param reason why they are told
     * @param externalUrl where people find the service; empty if nowhere
     */
    public static Incident of(
            String key,
            String receiver,
            Map<String, String> groupLabels,
            List<Alert> alerts,
            String reason,
            String externalUrl) {
        Grouping grouping = Grouping.builder()
                .receiver(quoted(receiver))
                .groupLabels(groupLabels)
                .commonLabels(common(alerts, Alert::labels))
                .commonAnnotations(common(alerts, Alert::annotations))
                .reason(reason)
                .externalUrl(externalUrl)
                .build();
        return of(key, grouping, alerts, status(alerts));
    }

    /** {@return the incident of alerts that somebody grouped} */
    public static Incident of(String key, Grouping grouping, List<Alert> alerts, Status status) {
        Incident.Builder incident = new Wording(
                        grouping.groupLabels(), grouping.commonLabels(), grouping.commonAnnotations(), alerts)
                .incident()
                .key(key)
                .status(status)
                .labels(grouping.commonLabels())
                .annotations(grouping.commonAnnotations())
                .grouping(grouping)
                .alerts(alerts);
        time(alerts, Alert::startsAt).min(Comparator.naturalOrder()).ifPresent(incident::startsAt);
        if (status == Status.RESOLVED) {
            time(alerts, Alert::endsAt).max(Comparator.naturalOrder()).ifPresent(incident::endsAt);
        }
        if (!grouping.externalUrl().isEmpty()) {
            incident.link(grouping.externalUrl());
        }
        return incident.build();
    }

    private static Stream<Instant> time(List<Alert> alerts, Function<Alert, Optional<Instant>> time) {
        return alerts.stream().flatMap(alert -> time.apply(alert).stream());
    }

    /** {@return firing while any of them is; nothing says that a group of none is over} */
    public static Status status(List<Alert> alerts) {
        boolean isOver = !alerts.isEmpty() && alerts.stream().allMatch(alert -> alert.status() == Status.RESOLVED);
        return isOver ? Status.RESOLVED : Status.FIRING;
    }

    private static Map<String, String> common(List<Alert> alerts, Function<Alert, Map<String, String>> texts) {
        Map<String, String> common = new TreeMap<>(texts.apply(alerts.getFirst()));
        for (Alert alert : alerts.subList(1, alerts.size())) {
            Map<String, String> others = texts.apply(alert);
            common.entrySet().removeIf(entry -> !entry.getValue().equals(others.get(entry.getKey())));
        }
        return common;
    }

    /** Alertmanager writes the receiver as a regular expression that matches it. */
    private static String quoted(String receiver) {
        StringBuilder quoted = new StringBuilder();
        receiver.chars()
                .forEach(c -> quoted.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return quoted.toString();
    }
}
