package dev.tocsin.adapters.pager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerEventTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final PagerEvent EVENT =
            new PagerEvent(Secret.of("sev1"), Optional.of("core:critical:Queue-lag"), "core", Optional.of("core"));

    private static Json written(Incident incident) {
        return EVENT.write(incident, "critical", PagerDetails.of(incident, Detail.FULL));
    }

    private static Json at(Json json, String... path) {
        Json found = json;
        for (String name : path) {
            found = ((Json.Members) found).find(name).orElse(Json.nothing());
        }
        return found;
    }

    @Test
    void triggersUnderAKey() {
        assertThat(JsonText.writePretty(written(Incident.of("Queue lag", "critical", "worker backlog growing"))))
                .isEqualTo("""
                        {
                          "routing_key": "[secret]",
                          "event_action": "trigger",
                          "dedup_key": "core:critical:Queue-lag",
                          "payload": {
                            "summary": "Queue lag: worker backlog growing",
                            "source": "core",
                            "severity": "critical",
                            "component": "core",
                            "custom_details": {
                              "title": "Queue lag",
                              "summary": "worker backlog growing",
                              "severity": "critical",
                              "labels": {},
                              "annotations": {}
                            }
                          },
                          "client": "Tocsin"
                        }""");
    }

    @Test
    void resolvesUnderTheSameKeyAndTellsOfTheAlerts() {
        Alert over = Alert.builder()
                .status(Status.RESOLVED)
                .labels(Map.of("instance", "node-1"))
                .startsAt(NOON.minusSeconds(60))
                .endsAt(NOON)
                .generatorUrl("https://prom.example/g")
                .build();
        Alert firing = Alert.builder().annotations(Map.of("summary", "slow")).build();
        Incident incident = Incident.builder("Queue lag", "page", "Queue lag")
                .key("critical:Queue lag")
                .status(Status.RESOLVED)
                .labels(Map.of("instance", "node-1"))
                .annotations(Map.of("runbook", "R1"))
                .startsAt(NOON.minusSeconds(60))
                .link("https://am.example/#/alerts")
                .alerts(List.of(over, firing))
                .build();

        assertThat(written(incident)).hasToString("""
                        {"routing_key":"[secret]","event_action":"resolve","dedup_key":"core:critical:Queue-lag",\
                        "payload":{"summary":"Queue lag","source":"node-1","severity":"critical",\
                        "timestamp":"2026-11-22T11:59:00Z","component":"core",\
                        "custom_details":{"title":"Queue lag","summary":"Queue lag","severity":"page",\
                        "labels":{"instance":"node-1"},"annotations":{"runbook":"R1"},\
                        "num_firing":1,"num_resolved":1,"alerts":[\
                        {"status":"resolved","labels":{"instance":"node-1"},"annotations":{},\
                        "starts_at":"2026-11-22T11:59:00Z","ends_at":"2026-11-22T12:00:00Z",\
                        "link":"https://prom.example/g"},\
                        {"status":"firing","labels":{},"annotations":{"summary":"slow"}}]}},\
                        "client":"Tocsin",\
                        "links":[{"href":"https://am.example/#/alerts","text":"Details"}]}""");
    }

    @Test
    void hasNoKeyAndNoComponentWhereThereIsNone() {
        Json event = new PagerEvent(Secret.of("sev1"), Optional.empty(), "core", Optional.empty())
                .write(Incident.of("Queue lag", "info", ""), "info", Json.nothing());

        assertThat(event).hasToString("""
                        {"routing_key":"[secret]","event_action":"trigger",\
                        "payload":{"summary":"Queue lag","source":"core","severity":"info","custom_details":null},\
                        "client":"Tocsin"}""");
    }

    @Test
    void tellsLessOfAlertsAndThenNothingBesideTheSummary() {
        Incident incident = Incident.builder("Queue lag", "warning", "slow")
                .alerts(List.of(Alert.builder().build()))
                .build();
        Json shorter = EVENT.write(incident, "warning", PagerDetails.of(incident, Detail.SHORT));
        Json least = EVENT.write(incident, "warning", PagerDetails.of(incident, Detail.LEAST));

        assertThat(at(shorter, "payload", "custom_details", "num_firing")).isEqualTo(Json.of(1));
        assertThat(at(shorter, "payload", "custom_details", "alerts")).isEqualTo(Json.nothing());
        assertThat(at(least, "payload", "custom_details"))
                .hasToString("{\"note\":\"The details are left out: with them the event is over the 512 KB that"
                        + " PagerDuty takes.\"}");
        assertThat(at(least, "payload", "summary")).isEqualTo(Json.of("Queue lag: slow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/graph", "ftp://host/x", "https://", "see wiki", "https://a b"})
    void leavesOutALinkThatPagerDutyWouldRefuse(String link) {
        Incident incident =
                Incident.builder("Queue lag", "warning", "").link(link).build();

        assertThat(at(written(incident), "links")).isEqualTo(Json.nothing());
    }
}
