package dev.tocsin.checks.alertmanager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.cli.Tocsin;
import dev.tocsin.cli.process.Clocks;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What Tocsin sends beside what the installed Alertmanager sends, for the same file of receivers and the same alerts. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AlertmanagerTests {
    private static final Path PAGE = Project.ROOT.resolve("docs/alertmanager-receivers.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+) \\| `([^`]+)` \\| ([a-zA-Z ]+) \\|");
    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final int TARGETS = 8;

    /** What satisfies all targets as Alertmanager asks them; of Tocsin, each is asked once, whatever it makes of that. */
    private static final Reaction TAKEN = Reaction.status(200)
            .body(
                    "{\"ok\": true, \"result\": {\"message_id\": 1, \"date\": 1, \"chat\": {\"id\": 1, \"type\": \"x\"}}}");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAlertmanager() {
        Alertmanager.assumeInstalled();
    }

    @Test
    void differsFromAlertmanagerWhereThePageSaysSo() throws Exception {
        try (RecordingEndpoint sink = RecordingEndpoint.start(TAKEN)) {
            Path receivers = folder.resolve("alertmanager.yml");
            Files.writeString(receivers, receivers(sink));

            List<HeardRequest> theirs = sentByAlertmanager(receivers, sink);
            Files.writeString(folder.resolve("payload.json"), bodyOfWebhook(theirs));
            List<HeardRequest> all = sentByTocsin(receivers, sink);

            assertThat(differences(theirs, all.subList(TARGETS, 2 * TARGETS))).isEqualTo(documented());
        }
    }

    private List<HeardRequest> sentByAlertmanager(Path receivers, RecordingEndpoint sink) throws Exception {
        try (Alertmanager alertmanager = Alertmanager.start(receivers, folder.resolve("data"))) {
            alertmanager.api().post(alerts());
            return sink.awaitRequests(TARGETS, AMPLE).subList(0, TARGETS);
        }
    }

    private List<HeardRequest> sentByTocsin(Path receivers, RecordingEndpoint sink) throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                Map.of("TOCSIN_ALLOW_EGRESS", "127.0.0.1"),
                folder,
                Clocks.SYSTEM);
        new Tocsin(surroundings).run("deliver", "--receivers", receivers.toString(), "payload.json");
        assertThat(err.toString(UTF_8)).isEmpty();
        return sink.awaitRequests(2 * TARGETS, AMPLE);
    }

    private static String bodyOfWebhook(List<HeardRequest> requests) {
        return requests.stream()
                .filter(request -> request.target().startsWith("/webhook"))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static String differences(List<HeardRequest> theirs, List<HeardRequest> ours) {
        Map<String, Sent> byTarget =
                ours.stream().map(Sent::of).collect(Collectors.toMap(Sent::target, Function.identity()));
        return theirs.stream()
                .map(Sent::of)
                .sorted((one, other) -> one.target().compareTo(other.target()))
                .map(sent -> sent.comparedWith(byTarget.get(sent.target())))
                .collect(Collectors.joining());
    }

    private static String documented() {
        return ROW.matcher(Project.read(PAGE))
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + ": " + row.group(3) + "\n")
                .collect(Collectors.joining());
    }

    private static String receivers(RecordingEndpoint sink) {
        URI root = sink.uri("");
        return """
                global:
                  slack_api_url: SINK/slack/services/T0/B0/canary
                  pagerduty_url: SINK/pagerduty/v2/enqueue
                  opsgenie_api_url: SINK/opsgenie/
                  opsgenie_api_key: canary-opsgenie
                  victorops_api_url: SINK/victorops/
                  victorops_api_key: canary-victorops
                  telegram_api_url: SINK/telegram
                route:
                  receiver: all
                  group_by: [alertname, cluster]
                  group_wait: 1s
                receivers:
                - name: all
                  webhook_configs:
                  - url: SINK/webhook/in
                    http_config: {basic_auth: {username: ops, password: canary}}
                  slack_configs:
                  - send_resolved: true
                  pagerduty_configs:
                  - routing_key: canary-pagerduty-0123456789abcdef
                  opsgenie_configs:
                  - send_resolved: true
                  victorops_configs:
                  - routing_key: core
                  telegram_configs:
                  - bot_token: "110201543:canary"
                    chat_id: -100
                  discord_configs:
                  - webhook_url: SINK/discord/api/webhooks/1/canary
                  webex_configs:
                  - room_id: room
                    api_url: SINK/webex/v1/messages
                    http_config: {authorization: {credentials: canary-webex}}
                """.replace("SINK", root.toString());
    }

    private static String alerts() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(instance -> """
                        {"labels": {"alertname": "QueueLag", "cluster": "eu1", "instance": "db%d", "severity": "critical"},
                         "annotations": {"summary": "Queue grows <fast>", "description": "Behind on db%d"},
                         "generatorURL": "http://prometheus.example/graph?g0.expr=lag"}
                        """.formatted(instance, instance))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
