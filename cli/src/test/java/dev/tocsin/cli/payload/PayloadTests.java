package dev.tocsin.cli.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Grouping;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.server.configuration.source.Source;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PayloadTests {

    private static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");

    @Nested
    class OfAWebhook {

        private static final String BODY = """
                {
                  "receiver": "team\\\\.x",
                  "status": "firing",
                  "alerts": [
                    {
                      "status": "resolved",
                      "labels": {"alertname": "QueueLag", "severity": "page", "queue": "a"},
                      "annotations": {"description": "a is late"},
                      "startsAt": "2026-11-22T16:00:00.5+01:00",
                      "endsAt": "2026-11-22T16:30:00Z",
                      "generatorURL": "http://prometheus/a",
                      "fingerprint": "00000000000000aa"
                    },
                    {
                      "status": "firing",
                      "labels": {"alertname": "QueueLag", "severity": "warning", "queue": "b"},
                      "annotations": null,
                      "startsAt": "2026-11-22T16:10:00Z",
                      "endsAt": "0001-01-01T00:00:00Z",
                      "generatorURL": "",
                      "fingerprint": "00000000000000bb"
                    },
                    {
                      "status": "firing",
                      "labels": {"alertname": "QueueLag", "severity": "info", "queue": "c"},
                      "annotations": {}
                    }
                  ],
                  "notification_reason": "new alerts added",
                  "groupLabels": {"team": "db"},
                  "commonLabels": {"alertname": "QueueLag", "team": "db"},
                  "commonAnnotations": {"message": "queues are late"},
                  "routeLabels": {"tier": "1"},
                  "externalURL": "http://alertmanager",
                  "version": "4",
                  "groupKey": "{}:{team=\\"db\\"}",
                  "truncatedAlerts": 7
                }
                """;

        @Test
        void becomesOneIncidentUnderTheKeyOfItsGroup() {
            Incident incident = one(BODY);

            assertThat(incident.key()).isEqualTo("{}:{team=\"db\"}");
            assertThat(incident.status()).isEqualTo(Status.FIRING);
            assertThat(incident.title()).isEqualTo("QueueLag");
            assertThat(incident.summary()).isEqualTo("queues are late");
            assertThat(incident.labels()).isEqualTo(Map.of("alertname", "QueueLag", "team", "db"));
            assertThat(incident.annotations()).isEqualTo(Map.of("message", "queues are late"));
            assertThat(incident.startsAt()).contains(Instant.parse("2026-11-22T15:00:00.5Z"));
            assertThat(incident.endsAt()).isEmpty();
            assertThat(incident.link()).contains("http://alertmanager");
        }

        @Test
        void isAsSevereAsTheWorstOfItsFiringAlerts() {
            assertThat(one(BODY).severity().word()).isEqualTo("warning");
        }

        @Test
        void isAsSevereAsTheWorstOfAllWhenAllAreResolved() {
            assertThat(one(BODY.replace("firing", "resolved")).severity().word())
                    .isEqualTo("page");
        }

        @Test
        void keepsWhatTheSenderSaysBesideTheAlerts() {
            Grouping grouping = one(BODY).grouping();

            assertThat(grouping.receiver()).isEqualTo("team\\.x");
            assertThat(grouping.reason()).isEqualTo("new alerts added");
            assertThat(grouping.groupLabels()).isEqualTo(Map.of("team", "db"));
            assertThat(grouping.commonLabels()).isEqualTo(Map.of("alertname", "QueueLag", "team", "db"));
            assertThat(grouping.commonAnnotations()).isEqualTo(Map.of("message", "queues are late"));
            assertThat(grouping.routeLabels()).isEqualTo(Map.of("tier", "1"));
            assertThat(grouping.externalUrl()).isEqualTo("http://alertmanager");
            assertThat(grouping.truncatedAlerts()).isEqualTo(7);
        }

        @Test
        void keepsEachAlertAsItIs() {
            List<Alert> alerts = one(BODY).alerts();

            Alert resolved = alerts.getFirst();
            assertThat(resolved.status()).isEqualTo(Status.RESOLVED);
            assertThat(resolved.labels()).isEqualTo(Map.of("alertname", "QueueLag", "severity", "page", "queue", "a"));
            assertThat(resolved.annotations()).isEqualTo(Map.of("description", "a is late"));
            assertThat(resolved.startsAt()).contains(Instant.parse("2026-11-22T15:00:00.5Z"));
            assertThat(resolved.endsAt()).contains(Instant.parse("2026-11-22T16:30:00Z"));
            assertThat(resolved.generatorUrl()).contains("http://prometheus/a");
            assertThat(resolved.fingerprint()).isEqualTo("00000000000000aa");
            assertThat(alerts).extracting(Alert::status).containsExactly(Status.RESOLVED, Status.FIRING, Status.FIRING);
            assertThat(alerts.get(1).endsAt()).isEmpty();
            assertThat(alerts.get(1).generatorUrl()).isEmpty();
        }

        @Test
        void isOverWhenItsLastAlertIs() {
            Incident incident = one(BODY.replace("firing", "resolved"));

            assertThat(incident.status()).isEqualTo(Status.RESOLVED);
            assertThat(incident.endsAt()).contains(Instant.parse("2026-11-22T16:30:00Z"));
        }

        @Test
        void isCalledAfterItsFirstAlertWhereTheGroupHasNoName() {
            assertThat(one("""
                    {"groupKey": "k", "alerts": [{"labels": {"alertname": "First"}, "annotations": {"summary": "s"}}]}
                    """).toString()).isEqualTo("firing k (First)");
        }

        @Test
        void isCalledAfterItsLabelsWhereThereIsNoNameAtAll() {
            Incident incident = one("""
                    {"groupKey": "k", "alerts": [], "groupLabels": {"cluster": "c1", "job": "node"}}""");

            assertThat(incident.status()).isEqualTo(Status.FIRING);
            assertThat(incident.title()).isEqualTo("cluster=c1, job=node");
            assertThat(incident.summary()).isEqualTo("cluster=c1, job=node");
            assertThat(incident.severity().word()).isEqualTo("warning");
        }

        @Test
        void takesItsSummaryFromTheFirstAlertWhereNothingIsSaidOfAll() {
            assertThat(one(BODY.replace("{\"message\": \"queues are late\"}", "{}"))
                            .summary())
                    .isEqualTo("a is late");
        }

        @Test
        void tellsAllThatIsWrongAtOnce() {
            assertThat(problemsOf("""
                            {
                              "version": "5",
                              "status": "burning",
                              "truncatedAlerts": -1,
                              "commonLabels": ["a"],
                              "alerts": [
                                {"labels": {"severity": 5}, "startsAt": "yesterday"},
                                "x"
                              ]
                            }
                            """)).isEqualTo("""
                            [P506] standard input: alerts[0].labels.severity: found an integer, expected a string; write a string
                            [P506] standard input: alerts[0].startsAt: 'yesterday' is no time; write one as '2026-11-22T17:05:00Z'
                            [P506] standard input: alerts[1]: found a string, expected an object; write an object
                            [P506] standard input: commonLabels: found a list, expected an object; write an object
                            [P506] standard input: groupKey: it is missing; add it
                            [P506] standard input: status: 'burning' is no status; choose 'firing' or 'resolved'
                            [P506] standard input: truncatedAlerts: it is no count; write a whole number from 0
                            [P506] standard input: version: version '5' is not known; send version '4'""");
        }
    }

    @Nested
    class OfAList {

        @Test
        void becomesOneIncidentAnAlertUnderItsFingerprint() {
            List<Incident> incidents = read("""
                    [
                      {
                        "labels": {"alertname": "okmix", "empty": ""},
                        "annotations": {"summary": "all is well"},
                        "startsAt": "2026-11-22T16:00:00Z",
                        "endsAt": "2026-11-22T17:04:00Z",
                        "generatorURL": "http://prometheus/graph"
                      },
                      {"labels": {"alertname": "Over", "severity": "critical"}, "endsAt": "2026-11-22T17:00:00Z"}
                    ]
                    """);

            assertThat(incidents)
                    .extracting(Incident::toString)
                    .containsExactly(
                            "firing c0458ca6b10f9a5e (okmix)",
                            "resolved " + incidents.get(1).alerts().getFirst().fingerprint() + " (Over)");
            Incident first = incidents.getFirst();
            assertThat(first.severity().word()).isEqualTo("warning");
            assertThat(first.summary()).isEqualTo("all is well");
            assertThat(first.labels()).isEqualTo(Map.of("alertname", "okmix"));
            assertThat(first.link()).contains("http://prometheus/graph");
            assertThat(first.startsAt()).contains(Instant.parse("2026-11-22T16:00:00Z"));
            assertThat(first.endsAt()).isEmpty();
            assertThat(incidents.get(1).severity().word()).isEqualTo("critical");
            assertThat(incidents.get(1).summary()).isEqualTo("Over");
            assertThat(incidents.get(1).endsAt()).contains(NOW);
        }

        @Test
        void mayBeEmpty() {
            assertThat(read("[]")).isEmpty();
        }

        @Test
        void refusesAnAlertWithoutLabels() {
            assertThat(problemsOf("[{\"labels\": {\"a\": \"\"}}, 5]")).isEqualTo("""
                    [P506] standard input: [0].labels: there is no label; give at least 'alertname'
                    [P506] standard input: [1]: found an integer, expected an object; write an object""");
        }
    }

    @Nested
    class OfAPlainIncident {

        @Test
        void needsTitleSeverityAndSummaryAlone() {
            Incident incident =
                    one("{\"title\": \"CPU high\", \"severity\": \"warning\", \"summary\": \"node-1: 90%\"}");

            assertThat(incident.key()).isEqualTo("warning:CPU high");
            assertThat(incident.status()).isEqualTo(Status.FIRING);
            assertThat(incident.summary()).isEqualTo("node-1: 90%");
        }

        @Test
        void takesAllElseToo() {
            Incident incident = one("""
                    {
                      "title": "CPU high", "severity": "warning", "summary": "s", "key": "cpu", "status": "resolved",
                      "labels": {"node": "1"}, "annotations": {"note": "n"}, "link": "http://wiki",
                      "starts_at": "2026-11-22T16:00:00Z", "ends_at": "2026-11-22T16:30:00Z"
                    }
                    """);

            assertThat(incident.toString()).isEqualTo("resolved cpu (CPU high)");
            assertThat(incident.labels()).isEqualTo(Map.of("node", "1"));
            assertThat(incident.annotations()).isEqualTo(Map.of("note", "n"));
            assertThat(incident.link()).contains("http://wiki");
            assertThat(incident.startsAt()).contains(Instant.parse("2026-11-22T16:00:00Z"));
            assertThat(incident.endsAt()).contains(Instant.parse("2026-11-22T16:30:00Z"));
        }

        @Test
        void tellsAllThatIsWrongAtOnce() {
            assertThat(problemsOf("{\"title\": \"x\", \"severty\": \"warning\", \"summary\": 5}"))
                    .isEqualTo("""
                    [P302] standard input: severity: is required, but not given; give a string of at least 1 character
                    [P301] standard input: severty: nothing has this name; did you mean 'severity'?
                    [P303] standard input: summary: found the number 5, expected a string; put it in quotes""");
        }
    }

    @Test
    void refusesAnUnknownShapeAndNone() {
        String shapes = "; give an Alertmanager webhook body (with 'alerts'), a list of alerts, or an incident (with"
                + " 'title', 'severity' and 'summary')";
        String unknown = "[P506] standard input: it is none of the shapes that can be delivered" + shapes;

        assertThat(problemsOf("{\"name\": \"x\"}")).isEqualTo(unknown);
        assertThat(problemsOf("null")).isEqualTo(unknown);
        assertThat(problemsOf("")).isEqualTo("[P506] standard input: it is empty" + shapes);
    }

    @Test
    void namesFileAndLineOfTruncatedJson() {
        assertThat(problemsOf("{\n  \"alerts\": ["))
                .startsWith("[P501] standard input:2:")
                .contains("may be truncated");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = "{\"title\": \"x?\"}".getBytes(UTF_8);
        bytes[12] = (byte) 0xff;

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Payload.read(source(bytes), NOW))
                .withMessage("[P502] standard input:1:13: here are bytes that are not UTF-8; save the text as UTF-8");
    }

    private static Incident one(String body) {
        List<Incident> incidents = read(body);
        assertThat(incidents).hasSize(1);
        return incidents.getFirst();
    }

    private static List<Incident> read(String body) {
        return Payload.read(source(body.getBytes(UTF_8)), NOW);
    }

    private static String problemsOf(String body) {
        try {
            return "no problem: " + read(body);
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }

    private static Source source(byte[] bytes) {
        return Source.of("-", Path.of(""), new ByteArrayInputStream(bytes));
    }
}
