package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.api.message.Block.Facts;
import dev.tocsin.api.message.Block.More;
import dev.tocsin.api.message.Block.Paragraph;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTests {
    private static final Incident BARE = Incident.of("QueueLag", "error", "");

    private static Message message(Incident incident) {
        return Message.of(incident, 10);
    }

    private static Facts facts(String... namesAndValues) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.add(new Fact(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Facts(facts);
    }

    private static Link link(String text, String address) {
        return new Link(text, URI.create(address));
    }

    @Nested
    class OfOneAlert {
        @Test
        void saysWhatPeopleNeedFirstAndNothingTwice() {
            Message message = message(Incidents.firing());

            assertThat(message.title()).isEqualTo("[FIRING] QueueLag (critical)");
            assertThat(message.body())
                    .containsExactly(
                            new Paragraph("Backlog of 'orders' is above 10,000."),
                            new Paragraph("Consumers are slower than producers.\nValue: 12,000 (limit: 10,000)"),
                            facts("instance", "node-1", "queue", "orders", "impact", "orders are late"));
            assertThat(message.links())
                    .containsExactly(
                            link("Dashboard", "https://grafana.example/d/q?orgId=1&var-queue=orders"),
                            link("Runbook", "https://wiki.example/queue_lag_(kafka)"),
                            link("Details", "https://alerts.example/1"));
            assertThat(message.tone()).isEqualTo(Tone.CRITICAL);
            assertThat(message.footer()).isEqualTo("Tocsin · since 2026-11-23 12:01 UTC");
            assertThat(message).hasToString("[FIRING] QueueLag (critical)");
        }

        @Test
        void saysWhenItIsOver() {
            Message message = message(Incidents.resolved());

            assertThat(message.title()).isEqualTo("[RESOLVED] QueueLag");
            assertThat(message.status()).isEqualTo(Status.RESOLVED);
            assertThat(message.tone()).isEqualTo(Tone.RESOLVED);
            assertThat(message.footer()).isEqualTo("Tocsin · 2026-11-23 12:01 to 12:06 UTC (5m)");
        }

        @Test
        void readsTheAlertWhereTheIncidentSaysNothingOfIt() {
            Incident incident = Incident.builder("QueueLag", "critical", "Lag on node-1 is 12,000.")
                    .alerts(List.of(Incidents.alert("node-1", "critical", "Lag on node-1 is 12,000.")
                            .build()))
                    .build();

            assertThat(message(incident).body())
                    .containsExactly(
                            new Paragraph("Lag on node-1 is 12,000."),
                            new AlertItem(
                                    Status.FIRING,
                                    "",
                                    List.of(new Fact("instance", "node-1"), new Fact("queue", "orders")),
                                    "",
                                    List.of(link("Runbook", "https://wiki.example/queue_lag"))));
            assertThat(message(incident).links())
                    .containsExactly(link("Source", "http://prometheus.example/graph?g0.expr=lag%3E1"));
        }

        @Test
        void doesNotRepeatAnAlertThatTheIncidentTellsOf() {
            Alert alert =
                    Incidents.alert("node-1", "critical", "Lag is 12,000.").build();
            Incident incident = Incident.builder("QueueLag", "critical", "Lag is 12,000.")
                    .labels(alert.labels())
                    .annotations(alert.annotations())
                    .alerts(List.of(alert))
                    .build();

            assertThat(message(incident).body())
                    .containsExactly(new Paragraph("Lag is 12,000."), facts("instance", "node-1", "queue", "orders"));
        }
    }

    @Nested
    class OfAGroup {
        @Test
        void saysWhatIsCommonOnceAndOfEachAlertWhatDiffers() {
            Message message = message(Incidents.group());

            assertThat(message.title()).isEqualTo("[FIRING:2] QueueLag (critical)");
            assertThat(message.body())
                    .containsExactly(
                            facts("queue", "orders"),
                            item(Status.FIRING, "Lag on node-1 is 12,000.", "instance", "node-1"),
                            item(Status.FIRING, "Lag on node-2 is 9,000.", "instance", "node-2", "severity", "warning"),
                            item(Status.RESOLVED, "Lag on node-3 is 3.", "instance", "node-3", "severity", "warning"));
            assertThat(message.links())
                    .containsExactly(
                            link("Runbook", "https://wiki.example/queue_lag"),
                            link("Details", "http://alertmanager.example:9093"),
                            link("Source", "http://prometheus.example/graph?g0.expr=lag%3E1"));
        }

        private static AlertItem item(Status status, String text, String... facts) {
            return new AlertItem(status, "", facts(facts).facts(), text, List.of());
        }

        @Test
        void showsFiringAlertsFirstAndCountsTheRest() {
            Incident incident = Incidents.group().toBuilder()
                    .grouping(Grouping.builder().truncatedAlerts(4).build())
                    .build();

            Message message = Message.of(incident, 2);

            assertThat(message.title()).isEqualTo("[FIRING:2+] QueueLag (critical)");
            assertThat(message.body()).hasSize(4).element(3).isEqualTo(new More(5));
            assertThat(message.body().subList(1, 3))
                    .allSatisfy(
                            block -> assertThat(((AlertItem) block).status()).isEqualTo(Status.FIRING));
        }

        @Test
        void tellsTheSummaryWhereNoAlertIsShown() {
            assertThat(Message.of(Incidents.group(), 0).body())
                    .containsExactly(new Paragraph("Lag on node-1 is 12,000."), facts("queue", "orders"));
        }

        @Test
        void callsAlertsOfOtherRulesByTheirNamesAndLinksEach() {
            Alert other = Incidents.alert("node-1", "critical", "Disk is full.")
                    .labels(Map.of("alertname", "DiskFull", "severity", "critical"))
                    .annotations(Map.of("summary", "Disk is full.", "runbook_url", "https://wiki.example/disk"))
                    .generatorUrl("https://prometheus.example/disk")
                    .build();
            Incident incident = Incidents.group().toBuilder()
                    .alerts(List.of(
                            Incidents.alert("node-1", "critical", "Lag.").build(), other))
                    .build();

            assertThat(Message.of(incident, 10).body())
                    .contains(new AlertItem(
                            Status.FIRING,
                            "DiskFull",
                            List.of(),
                            "Disk is full.",
                            List.of(
                                    link("Runbook", "https://wiki.example/disk"),
                                    link("Source", "https://prometheus.example/disk"))));
        }

        @Test
        void showsAlertsThatNothingTellsApart() {
            Incident incident = BARE.toBuilder()
                    .alerts(List.of(Alert.builder().build(), Alert.builder().build()))
                    .build();

            assertThat(message(incident).body())
                    .hasSize(2)
                    .containsOnly(new AlertItem(Status.FIRING, "alert", List.of(), "", List.of()));
        }
    }

    @Nested
    class OfLittle {
        @Test
        void isNotEmptyWhereNothingIsKnown() {
            Message message = message(Incident.of(" ", " ", " "));

            assertThat(message.title()).isEqualTo("[FIRING] incident without a title (warning)");
            assertThat(message.body()).containsExactly(new Paragraph("incident without a title"));
            assertThat(message.footer()).isEqualTo("Tocsin");
            assertThat(message.links()).isEmpty();
        }

        @Test
        void saysTheTitleWhereThereIsNothingElse() {
            assertThat(message(BARE).body()).containsExactly(new Paragraph("QueueLag"));
            assertThat(message(Incident.of("QueueLag", "error", "QueueLag")).body())
                    .containsExactly(new Paragraph("QueueLag"));
        }

        @Test
        void takesNoFewerAlertsThanNone() {
            assertThatThrownBy(() -> Message.of(BARE, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("at least 0 alerts are shown, not -1");
        }
    }

    @Nested
    class OfAnything {
        @Test
        void showsControlCharactersAndKeepsValuesOnOneLine() {
            Incident incident = BARE.toBuilder()
                    .summary("  a\u0007\tb \r\n\n\n\nc\n")
                    .labels(Map.of("x", "a\nb\u202Ec", "empty", " ", "__hidden__", "x"))
                    .build();

            assertThat(message(incident).body())
                    .containsExactly(new Paragraph("a\\u0007\\tb\n\nc"), facts("x", "a\\nb\\u202Ec"));
        }

        @Test
        void cutsAValueThatWouldBuryTheRest() {
            Incident incident =
                    BARE.toBuilder().labels(Map.of("x", "é".repeat(5000))).build();

            assertThat(message(incident).body()).containsExactly(facts("x", "é".repeat(999) + "…"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "ftp://wiki.example",
                    "https://",
                    "see the wiki",
                    "http://a.example/{x}",
                    "https:a"
                })
        void linksToNothingButPagesOfTheWeb(String address) {
            Incident incident = BARE.toBuilder()
                    .annotations(Map.of("runbook_url", address))
                    .link(address)
                    .build();

            assertThat(message(incident).links()).isEmpty();
            assertThat(message(incident).body()).containsExactly(facts("runbook_url", address, "details", address));
        }

        @Test
        void linksToEachPageOnce() {
            Incident incident = BARE.toBuilder()
                    .annotations(Map.of("log_search_url", "HTTPS://logs.example/é", "_url", "x"))
                    .link("HTTPS://logs.example/é")
                    .build();

            assertThat(message(incident).links()).containsExactly(link("Log search", "HTTPS://logs.example/é"));
            assertThat(message(incident).body()).containsExactly(facts("_url", "x"));
        }
    }

    @Nested
    class OfTimes {
        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "-, -, Tocsin",
                    "2026-11-23T12:01:30Z, -, Tocsin · since 2026-11-23 12:01 UTC",
                    "-, 2026-11-23T12:01:30Z, Tocsin · until 2026-11-23 12:01 UTC",
                    "2026-11-23T12:01:30Z, 2026-11-23T14:01:31.5Z, Tocsin · 2026-11-23 12:01 to 14:01 UTC (2h1s)",
                    "2026-11-23T23:59:30Z, 2026-11-24T00:00:30Z, Tocsin · 2026-11-23 23:59 to 2026-11-24 00:00 UTC (1m)",
                    "2026-11-23T12:01:30Z, 2026-11-23T12:00:30Z, Tocsin · 2026-11-23 12:01 to 12:00 UTC",
                    "-1000000000-01-01T00:00:00Z, -, Tocsin · since -1000000000-01-01 00:00 UTC"
                })
        void saysFromWhenToWhen(Instant start, Instant end, String footer) {
            Incident.Builder incident = BARE.toBuilder().status(Status.RESOLVED);
            if (start != null) {
                incident.startsAt(start);
            }
            if (end != null) {
                incident.endsAt(end);
            }

            assertThat(message(incident.build()).footer()).isEqualTo(footer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "info, INFO, #2F80D0",
        "warning, WARNING, #E6A100",
        "error, ERROR, #E0561B",
        "critical, CRITICAL, #C4162A",
        "unheard-of, WARNING, #E6A100"
    })
    void hasTheToneOfItsSeverity(String severity, Tone tone, String hex) {
        Tone found = message(Incident.of("QueueLag", severity, "")).tone();

        assertThat(found).isEqualTo(tone);
        assertThat(found.hex()).isEqualTo(hex).isEqualTo("#%06X".formatted(found.rgb()));
        assertThat(found.word()).isEqualTo(tone.name().toLowerCase(Locale.ROOT));
    }
}
