package dev.tocsin.cli.payload;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the body of Alertmanager's webhook, version 4: its alerts become one incident. Members that are not known are passed
 * over, as newer versions add some.
 *
 * @param alerts reads each of the alerts
 */
record GroupReader(AlertReader alerts) {

    private static final String VERSION = "4";

    Incident read(Part body) {
        checkVersion(body);
        List<Alert> read = body.parts("alerts").stream().map(alerts::read).toList();
        Grouping grouping = grouping(body);
        Wording wording =
                new Wording(grouping.groupLabels(), grouping.commonLabels(), grouping.commonAnnotations(), read);
        Status status = body.status("status").orElseGet(() -> status(read));
        Incident.Builder incident = wording.incident()
                .key(body.requiredText("groupKey"))
                .status(status)
                .labels(grouping.commonLabels())
                .annotations(grouping.commonAnnotations())
                .grouping(grouping)
                .alerts(read);
        addTimes(incident, status, read);
        if (!grouping.externalUrl().isEmpty()) {
            incident.link(grouping.externalUrl());
        }
        return incident.build();
    }

    private static void checkVersion(Part body) {
        String version = body.text("version");
        if (!version.isEmpty() && !version.equals(VERSION)) {
            body.refuse(
                    body.place().member("version"),
                    "version '" + version + "' is not known",
                    "send version '" + VERSION + "'");
        }
    }

    private static Grouping grouping(Part body) {
        return Grouping.builder()
                .receiver(body.text("receiver"))
                .groupLabels(body.labels("groupLabels"))
                .commonLabels(body.labels("commonLabels"))
                .commonAnnotations(body.labels("commonAnnotations"))
                .routeLabels(body.labels("routeLabels"))
                .reason(body.text("notification_reason"))
                .externalUrl(body.text("externalURL"))
                .truncatedAlerts(body.count("truncatedAlerts"))
                .build();
    }

    /** Where nothing is said of any alert, nothing says that it is over. */
    private static Status status(List<Alert> alerts) {
        boolean isOver = !alerts.isEmpty() && alerts.stream().allMatch(alert -> alert.status() == Status.RESOLVED);
        return isOver ? Status.RESOLVED : Status.FIRING;
    }

    /** From the first start on; to the last end, when all is over. */
    private static void addTimes(Incident.Builder incident, Status status, List<Alert> alerts) {
        alerts.stream()
                .flatMap(alert -> alert.startsAt().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(incident::startsAt);
        if (status == Status.RESOLVED) {
            alerts.stream()
                    .flatMap(alert -> alert.endsAt().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(incident::endsAt);
        }
    }
}
