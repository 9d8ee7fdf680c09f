package dev.tocsin.adapters;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An incident that every adapter has a golden request for. */
enum Occasion {
    /** One that an operator gave by hand. */
    FIRING {
        @Override
        Incident incident() {
            return byHand().build();
        }
    },
    /** The same, when it is over. */
    RESOLVED {
        @Override
        Incident incident() {
            return byHand().status(Status.RESOLVED)
                    .endsAt(NOON.plus(Duration.ofMinutes(7)))
                    .build();
        }
    },
    /** A group of three alerts as Alertmanager sends it. */
    GROUP_OF_3 {
        @Override
        Incident incident() {
            return group(3, "Disk of {{ $labels.instance }} <full> & *growing* @channel", 1);
        }
    },
    /** Texts and alerts over every limit that a target has. */
    OVER_EVERY_LIMIT {
        @Override
        Incident incident() {
            return group(300, "Disk full 👩‍🚒 <b> ", 4_000);
        }
    };

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    abstract Incident incident();

    /** {@return the name of its file} */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Incident.Builder byHand() {
        return Incident.builder("CPU high", "critical", "node-1 crossed 90%")
                .key("critical:CPU high")
                .labels(Map.of("instance", "node-1", "team", "core"))
                .annotations(Map.of("runbook_url", "https://runbooks.example/cpu"))
                .startsAt(NOON)
                .link("https://alerts.example/cpu");
    }

    private static Incident group(int size, String text, int times) {
        List<Alert> alerts = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            alerts.add(Alert.builder()
                    .status(i % 3 == 0 ? Status.RESOLVED : Status.FIRING)
                    .labels(Map.of("alertname", "DiskFull", "severity", "warning", "instance", "node-" + i))
                    .annotations(Map.of("summary", text.repeat(times)))
                    .startsAt(NOON)
                    .generatorUrl("https://prometheus.example/graph?g0.expr=disk")
                    .build());
        }
        return Incident.builder("DiskFull" + " full".repeat(times - 1), "warning", text.repeat(times))
                .key("{}:{alertname=\"DiskFull\"}")
                .labels(Map.of("alertname", "DiskFull", "severity", "warning"))
                .startsAt(NOON)
                .link("https://alertmanager.example")
                .alerts(alerts)
                .grouping(Grouping.builder()
                        .receiver("ops")
                        .groupLabels(Map.of("alertname", "DiskFull"))
                        .commonLabels(Map.of("alertname", "DiskFull", "severity", "warning"))
                        .externalUrl("https://alertmanager.example")
                        .build())
                .build();
    }
}
