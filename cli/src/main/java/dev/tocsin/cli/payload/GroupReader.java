package dev.tocsin.cli.payload;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.delivery.incident.GroupIncident;
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
        Status status = body.status("status").orElseGet(() -> GroupIncident.status(read));
        return GroupIncident.of(body.requiredText("groupKey"), grouping, read, status);
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
}
