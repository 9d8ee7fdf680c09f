package dev.tocsin.cli.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.adapters.webhook.WebhookNotifierPlugin;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.server.configuration.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the webhook writes and what is read from a webhook are one format. */
class WebhookRoundTripTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final WebhookNotifierPlugin WEBHOOK = WebhookNotifierPlugin.builder()
            .endpoint(SecretUri.of(URI.create("https://hook.example/in")))
            .build();

    private static Json written(Incident incident) {
        return ((HttpCall) WEBHOOK.preview(incident)).body().orElseThrow().toJson();
    }

    private static Incident read(String body) {
        Source input = Source.of(Source.STANDARD_INPUT, Path.of(""), new ByteArrayInputStream(body.getBytes(UTF_8)));
        List<Incident> incidents = Payload.read(input, NOON);
        assertThat(incidents).hasSize(1);
        return incidents.getFirst();
    }

    @Test
    void aGroupGoesOnAsAlertmanagerSentIt() {
        String sent = """
                {"receiver":"team\\\\.x","status":"firing","alerts":[\
                {"status":"firing","labels":{"alertname":"QueueLag","queue":"a","severity":"page"},\
                "annotations":{"summary":"a is late"},"startsAt":"2026-11-22T11:00:00.500Z",\
                "endsAt":"0001-01-01T00:00:00Z","generatorURL":"http://prometheus/a?x=<1>&y",\
                "fingerprint":"00000000000000aa"},\
                {"status":"resolved","labels":{"alertname":"QueueLag","queue":"b"},"annotations":{},\
                "startsAt":"2026-11-22T11:00:00Z","endsAt":"2026-11-22T11:30:00Z","generatorURL":"",\
                "fingerprint":"00000000000000bb"}],\
                "notification_reason":"new alerts added","groupLabels":{"team":"db"},\
                "commonLabels":{"alertname":"QueueLag"},"commonAnnotations":{},"routeLabels":{"tier":"1"},\
                "externalURL":"http://alertmanager","version":"4","groupKey":"{}:{team=\\"db\\"}","truncatedAlerts":7}""";

        assertThat(written(read(sent))).hasToString(sent);
    }

    /** The body is what a running Alertmanager 0.25.0 posted to a webhook receiver, octet by octet. */
    @Test
    void whatAnAlertmanagerPostedGoesOnWithTheMembersThatNewerOnesAdd() throws IOException {
        String body = posted("alertmanager-0.25.0.json");
        Map<String, Json> sent = members(JsonText.read(body, Limits.ofDefaults()));
        Map<String, Json> expected = new HashMap<>(sent);
        expected.put("notification_reason", Json.of("asked for by hand"));
        expected.put("routeLabels", Json.members().build());

        Map<String, Json> written = members(written(read(body)));

        assertThat(written).isEqualTo(expected);
        assertThat(written.keySet()).containsSubsequence(sent.keySet());
    }

    @Test
    void whatAnAlertmanagerPostedHasTheWordsOfItsAlerts() throws IOException {
        Incident incident = read(posted("alertmanager-0.25.0.json"));

        assertThat(incident.key()).isEqualTo("{}:{alertname=\"QueueLag\"}");
        assertThat(incident.title()).isEqualTo("QueueLag");
        assertThat(incident.severity().word()).isEqualTo("critical");
        assertThat(incident.summary()).isEqualTo("ü😀 is late");
        assertThat(incident.status()).isEqualTo(Status.FIRING);
        assertThat(incident.link()).contains("http://alertmanager.example");
        assertThat(incident.alerts())
                .extracting(
                        alert -> Alert.builder().labels(alert.labels()).build().fingerprint())
                .containsExactly("7e33cfffe2dd93e5", "8ad50c18a2b19e43");
    }

    private static String posted(String file) throws IOException {
        try (InputStream in = WebhookRoundTripTests.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        }
    }

    private static Map<String, Json> members(Json json) {
        return ((Json.Members) json).values();
    }

    @Test
    void anIncidentGivenByHandIsReadAsWhatItWas() {
        Incident given = Incident.builder("Queue lag", "sev-9", "backlog growing")
                .key("core:lag")
                .status(Status.RESOLVED)
                .startsAt(NOON.minusSeconds(60))
                .endsAt(NOON)
                .build();

        Incident read = read(JsonText.write(written(given)));

        assertThat(read.key()).isEqualTo("core:lag");
        assertThat(read.title()).isEqualTo("Queue lag");
        assertThat(read.severity()).isEqualTo(given.severity());
        assertThat(read.summary()).isEqualTo("backlog growing");
        assertThat(read.status()).isEqualTo(Status.RESOLVED);
        assertThat(read.startsAt()).isEqualTo(given.startsAt());
        assertThat(read.endsAt()).isEqualTo(given.endsAt());
        assertThat(written(read)).isEqualTo(JsonText.read(JsonText.write(written(given)), Limits.ofDefaults()));
    }
}
