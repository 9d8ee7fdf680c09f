package dev.tocsin.adapters.pager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerEventTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final PagerEvent EVENT = new PagerEvent("core", Secret.of("sev1"), true);

    private static Json at(Json json, String... path) {
        Json found = json;
        for (String name : path) {
            found = ((Json.Members) found).find(name).orElse(Json.nothing());
        }
        return found;
    }

    @Test
    void triggersUnderAKey() {
        assertThat(JsonText.writePretty(EVENT.write(Incident.of("Queue lag", "critical", "worker backlog growing"))))
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

        assertThat(EVENT.write(incident)).hasToString("""
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
                        "links":[{"href":"https://am.example/#/alerts","text":"Look at it"}]}""");
    }

    @Test
    void hasNoKeyWhereNothingIsDeduplicated() {
        Json event = new PagerEvent("core", Secret.of("sev1"), false).write(Incident.of("Queue lag", "info", ""));

        assertThat(at(event, "dedup_key")).isEqualTo(Json.nothing());
    }

    @ParameterizedTest
    @CsvSource({"page, critical", "major, error", "warning, warning", "sev-9, warning", "none, info"})
    void saysHowBadItIsInPagerDutysWords(String word, String severity) {
        Json event = EVENT.write(Incident.of("Queue lag", word, ""));

        assertThat(at(event, "payload", "severity")).isEqualTo(Json.of(severity));
        assertThat(at(event, "payload", "custom_details", "severity")).isEqualTo(Json.of(word));
    }

    @Test
    void cutsTheSummaryBetweenCodePoints() {
        Json fits = EVENT.write(Incident.of("😀".repeat(1024), "warning", ""));
        Json cut = EVENT.write(Incident.of("😀".repeat(1025), "warning", ""));

        assertThat(at(fits, "payload", "summary")).isEqualTo(Json.of("😀".repeat(1024)));
        assertThat(at(cut, "payload", "summary")).isEqualTo(Json.of("😀".repeat(1023) + "…"));
    }

    @Test
    void leavesTheDetailsOutWhereTheEventWouldBeTooLarge() {
        Incident.Builder incident = Incident.builder("Queue lag", "warning", "");
        int rest = JsonText.write(
                        EVENT.write(incident.annotations(Map.of("log", "")).build()))
                .length();

        Json fits = EVENT.write(
                incident.annotations(Map.of("log", "x".repeat(511_000 - rest))).build());
        Json tooLarge = EVENT.write(
                incident.annotations(Map.of("log", "x".repeat(511_001 - rest))).build());

        assertThat(at(fits, "payload", "custom_details", "title")).isEqualTo(Json.of("Queue lag"));
        assertThat(at(tooLarge, "payload", "custom_details"))
                .hasToString("{\"note\":\"The details are left out: with them the event is over the 512 KB that"
                        + " PagerDuty takes.\"}");
        assertThat(at(tooLarge, "payload", "summary")).isEqualTo(Json.of("Queue lag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/graph", "ftp://host/x", "https://", "see wiki", "https://a b"})
    void leavesOutALinkThatPagerDutyWouldRefuse(String link) {
        Incident incident =
                Incident.builder("Queue lag", "warning", "").link(link).build();

        assertThat(at(EVENT.write(incident), "links")).isEqualTo(Json.nothing());
    }
}
