package dev.tocsin.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroupBodyTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Delivery DELIVERY = Delivery.first("dlv_1", NOON, "asked for by hand");
    private static final GroupBody WHOLE = new GroupBody(0, false);

    private static Alert.Builder alert(String instance, String summary) {
        return Alert.builder()
                .labels(Map.of("alertname", "CpuHigh", "severity", "warning", "instance", instance))
                .annotations(Map.of("runbook", "https://run.example/cpu", "summary", summary))
                .startsAt(NOON.minusSeconds(90))
                .generatorUrl("https://prom.example/graph?a=1&b=<2>");
    }

    private static Incident group(Alert... alerts) {
        Grouping grouping = Grouping.builder()
                .receiver("ops")
                .groupLabels(Map.of("alertname", "CpuHigh"))
                .routeLabels(Map.of("team", "core"))
                .reason("new alerts added")
                .externalUrl("https://am.example")
                .truncatedAlerts(4)
                .build();
        return Incident.builder("CpuHigh", "warning", "cpu")
                .key("{}:{alertname=\"CpuHigh\"}")
                .grouping(grouping)
                .alerts(List.of(alerts))
                .build();
    }

    private static Json member(Json body, String name) {
        return ((Json.Members) body).values().get(name);
    }

    private static Json alert(Json body, int index) {
        return ((Json.Items) member(body, "alerts")).values().get(index);
    }

    @Nested
    class OfAGroup {
        private final Incident three = group(
                alert("node-1", "node-1 is at 97%").build(),
                alert("node-2", "node-2 is at 91%")
                        .status(Status.RESOLVED)
                        .endsAt(NOON.minusMillis(500))
                        .build(),
                alert("node-3", "node-3 is at 93%").build());

        @Test
        void readsAsAlertmanagerWritesIt() {
            assertThat(JsonText.writePretty(new GroupBody(2, false).write(three, DELIVERY)))
                    .isEqualTo("""
                            {
                              "receiver": "ops",
                              "status": "firing",
                              "alerts": [
                                {
                                  "status": "firing",
                                  "labels": {
                                    "alertname": "CpuHigh",
                                    "instance": "node-1",
                                    "severity": "warning"
                                  },
                                  "annotations": {
                                    "runbook": "https://run.example/cpu",
                                    "summary": "node-1 is at 97%"
                                  },
                                  "startsAt": "2026-11-22T11:58:30Z",
                                  "endsAt": "0001-01-01T00:00:00Z",
                                  "generatorURL": "https://prom.example/graph?a=1&b=<2>",
                                  "fingerprint": "4c6bf3b8108488e8"
                                },
                                {
                                  "status": "resolved",
                                  "labels": {
                                    "alertname": "CpuHigh",
                                    "instance": "node-2",
                                    "severity": "warning"
                                  },
                                  "annotations": {
                                    "runbook": "https://run.example/cpu",
                                    "summary": "node-2 is at 91%"
                                  },
                                  "startsAt": "2026-11-22T11:58:30Z",
                                  "endsAt": "2026-11-22T11:59:59.500Z",
                                  "generatorURL": "https://prom.example/graph?a=1&b=<2>",
                                  "fingerprint": "dc3f467e74203919"
                                }
                              ],
                              "notification_reason": "new alerts added",
                              "groupLabels": {
                                "alertname": "CpuHigh"
                              },
                              "commonLabels": {
                                "alertname": "CpuHigh",
                                "severity": "warning"
                              },
                              "commonAnnotations": {
                                "runbook": "https://run.example/cpu"
                              },
                              "routeLabels": {
                                "team": "core"
                              },
                              "externalURL": "https://am.example",
                              "version": "4",
                              "groupKey": "{}:{alertname=\\"CpuHigh\\"}",
                              "truncatedAlerts": 5
                            }""");
        }

        @Test
        void keepsAllAlertsWhereTheyAreNotTooMany() {
            assertThat(WHOLE.write(three, DELIVERY))
                    .isEqualTo(new GroupBody(3, false).write(three, DELIVERY))
                    .isEqualTo(new GroupBody(4, false).write(three, DELIVERY))
                    .extracting(body -> member(body, "truncatedAlerts"))
                    .isEqualTo(Json.of(4));
        }

        @Test
        void saysWhatTheKeptAlertsShare() {
            Json body = new GroupBody(1, false).write(three, DELIVERY);

            assertThat(member(body, "commonLabels"))
                    .hasToString("{\"alertname\":\"CpuHigh\",\"instance\":\"node-1\",\"severity\":\"warning\"}");
            assertThat(member(body, "commonAnnotations"))
                    .hasToString("{\"runbook\":\"https://run.example/cpu\",\"summary\":\"node-1 is at 97%\"}");
        }

        @Test
        void keepsTheNamesOfAnnotationsAloneWhereTheyAreRedacted() {
            Json body = new GroupBody(0, true).write(three, DELIVERY);

            assertThat(member(body, "commonAnnotations")).hasToString("{\"runbook\":\"[redacted]\"}");
            assertThat(member(alert(body, 2), "annotations"))
                    .hasToString("{\"runbook\":\"[redacted]\",\"summary\":\"[redacted]\"}");
            assertThat(body.toString()).doesNotContain("93%", "run.example");
        }

        @Test
        void takesTimesThatNobodyGaveFromTheFirstAttempt() {
            Alert over = Alert.builder().status(Status.RESOLVED).build();
            Alert overAtSomeTime = Alert.builder()
                    .status(Status.RESOLVED)
                    .endsAt(NOON.minusSeconds(1))
                    .build();

            Json body = WHOLE.write(group(over, overAtSomeTime), DELIVERY.next(NOON.plusSeconds(30)));

            assertThat(member(alert(body, 0), "startsAt")).isEqualTo(Json.of("2026-11-22T12:00:00Z"));
            assertThat(member(alert(body, 0), "endsAt")).isEqualTo(Json.of("2026-11-22T12:00:00Z"));
            assertThat(member(alert(body, 1), "startsAt")).isEqualTo(Json.of("2026-11-22T11:59:59Z"));
        }
    }

    @Nested
    class OfAnIncidentGivenByHand {
        private final Incident.Builder incident = Incident.builder("Queue lag", "critical", "backlog growing");

        @Test
        void hasTheOneAlertThatItWouldHaveComeFrom() {
            incident.labels(Map.of("team", "core", "severity", "?")).link("https://run.example");

            assertThat(WHOLE.write(incident.build(), DELIVERY)).hasToString("""
                            {"receiver":"","status":"firing","alerts":[\
                            {"status":"firing",\
                            "labels":{"alertname":"Queue lag","severity":"critical","team":"core"},\
                            "annotations":{"summary":"backlog growing"},\
                            "startsAt":"2026-11-22T12:00:00Z","endsAt":"0001-01-01T00:00:00Z",\
                            "generatorURL":"https://run.example","fingerprint":"c3de607fe391f62f"}],\
                            "notification_reason":"asked for by hand","groupLabels":{},\
                            "commonLabels":{"alertname":"Queue lag","severity":"critical","team":"core"},\
                            "commonAnnotations":{"summary":"backlog growing"},"routeLabels":{},"externalURL":"",\
                            "version":"4","groupKey":"critical:Queue lag","truncatedAlerts":0}""");
        }

        @Test
        void saysWhenItBeganAndEnded() {
            incident.status(Status.RESOLVED).startsAt(NOON.minusSeconds(60)).endsAt(NOON.minusSeconds(1));

            Json body = WHOLE.write(incident.build(), DELIVERY);

            assertThat(member(body, "status")).isEqualTo(Json.of("resolved"));
            assertThat(member(alert(body, 0), "startsAt")).isEqualTo(Json.of("2026-11-22T11:59:00Z"));
            assertThat(member(alert(body, 0), "endsAt")).isEqualTo(Json.of("2026-11-22T11:59:59Z"));
        }

        @Test
        void losesItsSummaryAndItsAnnotationsWhereTheyAreRedacted() {
            incident.annotations(Map.of("customer", "ACME"));

            assertThat(member(new GroupBody(0, true).write(incident.build(), DELIVERY), "commonAnnotations"))
                    .hasToString("{\"customer\":\"[redacted]\",\"summary\":\"[redacted]\"}");
        }
    }
}
