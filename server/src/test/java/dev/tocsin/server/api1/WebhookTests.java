package dev.tocsin.server.api1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Alerts that come as Alertmanager's webhooks. */
@Timeout(60)
class WebhookTests {
    @AutoClose
    private final Scene scene;

    WebhookTests(@TempDir Path folder) {
        scene = new Scene(folder);
    }

    @Test
    void takesTheAlertsOfAWebhook() throws Exception {
        String webhook = """
                {"version":"4","groupKey":"{}:{}","status":"firing","receiver":"tocsin","truncatedAlerts":0,"alerts":[
                {"status":"firing","labels":{"alertname":"Disk","team":"ops"},"annotations":{"summary":"full"},
                "startsAt":"2026-11-23T11:00:00Z","endsAt":"0001-01-01T00:00:00Z","generatorURL":"http://x","fingerprint":"f"},
                {"status":"resolved","labels":{"alertname":"Load"},"annotations":{},
                "startsAt":"2026-11-23T11:00:00Z","endsAt":"2026-11-23T11:30:00Z","generatorURL":""}]}""";
        HttpResponse<String> reply = scene.post("/api/v1/webhooks/alertmanager", "application/json", webhook);
        assertThat(reply.body()).isEqualTo("{\"fingerprints\":[\"b324370f7e4b4b1a\",\"9f83a30382de8d70\"]}\n");
        assertThat(scene.get("/api/v1/alerts").body()).isEqualTo("""
                {"alerts":[{"fingerprint":"b324370f7e4b4b1a",\
                "labels":{"alertname":"Disk","team":"ops"},"status":"firing",\
                "annotations":{"summary":"full"},"starts_at":"2026-11-23T11:00:00Z",\
                "ends_at":"2026-11-24T12:00:00Z","updated_at":"2026-11-23T12:00:00Z","generator_url":"http://x"},\
                {"fingerprint":"9f83a30382de8d70",\
                "labels":{"alertname":"Load"},"status":"resolved",\
                "annotations":{},"starts_at":"2026-11-23T11:00:00Z",\
                "ends_at":"2026-11-23T11:30:00Z","updated_at":"2026-11-23T12:00:00Z","generator_url":""}]}
                """);
    }

    @Test
    void endsAnAlertThatAWebhookSaysIsOver() throws Exception {
        String webhook = "{\"alerts\":[{\"status\":\"%s\",\"labels\":{\"alertname\":\"Disk\"}}]}";
        scene.post("/api/v1/webhooks/alertmanager", "application/json", webhook.formatted("firing"));
        scene.clock.advance(Duration.ofHours(5));
        assertThat(scene.get("/api/v1/alerts").body()).contains("\"status\":\"firing\"");
        scene.post("/api/v1/webhooks/alertmanager", "application/json", webhook.formatted("resolved"));
        assertThat(scene.get("/api/v1/alerts").body())
                .contains("\"status\":\"resolved\"", "\"ends_at\":\"2026-11-23T17:00:00Z\"");
    }

    @Test
    void tellsAllThatIsWrongWithAWebhookAndTakesNothingOfIt() throws Exception {
        HttpResponse<String> reply = scene.post("/api/v1/webhooks/alertmanager", "application/json", """
                {"alerts":[{"status":"firing","labels":{"alertname":"Disk"}},{"status":"on","labels":{}},7,
                {"status":"resolved","labels":{"":"x"},"startsAt":"2026-11-23T12:00:00Z","endsAt":"2026-11-23T11:00:00Z"}]}""");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Answers.said(reply.body()))
                .isEqualTo(
                        "[P506] member 'alerts[1].labels' of the webhook: there is none; send one at least,"
                                + " [P308] member 'alerts[1].status' of the webhook: 'on' is not one of the choices; choose 'firing' or 'resolved',"
                                + " [P506] member 'alerts[2]' of the webhook: it is no object; send what Alertmanager sends,"
                                + " [P506] member 'alerts[3].endsAt' of the webhook: it ends before it starts; give a later time,"
                                + " [P506] member 'alerts[3].labels' of the webhook: '' is no name of a label; give it one of Unicode text");
        assertThat(scene.get("/api/v1/alerts").body()).isEqualTo("{\"alerts\":[]}\n");
        assertThat(Answers.said(scene.post("/api/v1/webhooks/alertmanager", "application/json", "{}")
                        .body()))
                .isEqualTo("[P506] member 'alerts' of the webhook: it is no list; send what Alertmanager sends");
    }
}
