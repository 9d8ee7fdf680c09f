package dev.tocsin.api.message;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Incidents as they come. */
final class Incidents {
    private static final Instant START = Instant.parse("2026-11-23T12:01:30Z");
    private static final Instant END = Instant.parse("2026-11-23T12:06:30Z");

    private Incidents() {}

    static Incident firing() {
        return Incident.builder("QueueLag", "critical", "Backlog of 'orders' is above 10,000.")
                .labels(Map.of(
                        "alertname", "QueueLag", "severity", "critical", "instance", "node-1", "queue", "orders"))
                .annotations(Map.of(
                        "summary", "Backlog of 'orders' is above 10,000.",
                        "description", "Consumers are slower than producers.\nValue: 12,000 (limit: 10,000)",
                        "impact", "orders are late",
                        "runbook_url", "https://wiki.example/queue_lag_(kafka)",
                        "dashboard_url", "https://grafana.example/d/q?orgId=1&var-queue=orders"))
                .startsAt(START)
                .link("https://alerts.example/1")
                .build();
    }

    static Incident resolved() {
        return firing().toBuilder().status(Status.RESOLVED).endsAt(END).build();
    }

    static Incident group() {
        return Incident.builder("QueueLag", "critical", "Lag on node-1 is 12,000.")
                .labels(Map.of("alertname", "QueueLag", "queue", "orders"))
                .annotations(Map.of("runbook_url", "https://wiki.example/queue_lag"))
                .startsAt(START)
                .alerts(List.of(
                        alert("node-3", "warning", "Lag on node-3 is 3.")
                                .status(Status.RESOLVED)
                                .endsAt(END)
                                .build(),
                        alert("node-1", "critical", "Lag on node-1 is 12,000.").build(),
                        alert("node-2", "warning", "Lag on node-2\nis 9,000.").build()))
                .link("http://alertmanager.example:9093")
                .build();
    }

    static Alert.Builder alert(String instance, String severity, String summary) {
        return Alert.builder()
                .labels(Map.of("alertname", "QueueLag", "severity", severity, "instance", instance, "queue", "orders"))
                .annotations(Map.of("summary", summary, "runbook_url", "https://wiki.example/queue_lag"))
                .startsAt(START)
                .generatorUrl("http://prometheus.example/graph?g0.expr=lag%3E1");
    }

    /** Texts that would format, call, run or hide something if they were markup. */
    static Incident hostile() {
        return Incident.builder(
                        "<b>Queue</b> *lag* @everyone",
                        "crit_ical",
                        "<script>alert(1)</script> @channel <!here> <@U123> [a](https://evil.example) `x` ops@acme.example")
                .labels(Map.of(
                        "controls", "bell\u0007 escape\u001B[31m\nline\u202E half\uD83D",
                        "emoji", "👩‍🚒 on 🔥",
                        "right_to_left", "القرص ممتلئ",
                        "signs", "*_~`|\\ snake_case & &amp; \"quoted\""))
                .annotations(
                        Map.of("description", "# head\n1. list\n- item\n> quote", "runbook_url", "javascript:alert(1)"))
                .build();
    }
}
