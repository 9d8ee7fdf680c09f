package dev.tocsin.server.api1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TocsinApiTests {
    private static final String DELIVERIES = "/api/v1/deliveries";
    private static final String NO_MORE = "null";

    @AutoClose
    private final Scene scene;

    TocsinApiTests(@TempDir Path folder) {
        scene = new Scene(folder);
    }

    @Test
    void answersCallsAsTheTableSays() throws Exception {
        scene.happen();
        SoftAssertions all = new SoftAssertions();
        for (Line line : Line.all()) {
            HttpResponse<String> reply = scene.get(line.target());
            all.assertThat(reply.statusCode() + " ¦ "
                            + Answers.said(reply.body().strip()))
                    .as("%s", line)
                    .isEqualTo(line.status() + " ¦ " + line.said());
        }
        all.assertAll();
    }

    @Test
    void leadsFromPageToPageThroughAll() throws Exception {
        scene.happen();
        List<String> pages = new ArrayList<>();
        String next = "";
        while (!next.equals(NO_MORE)) {
            String body = scene.get(DELIVERIES + "?limit=1" + next).body();
            pages.add(Answers.said(body));
            Json cursor = ((Json.Members) JsonText.read(body, Limits.ofDefaults()))
                    .find("next")
                    .orElseThrow();
            next = cursor instanceof Json.Text(String text) ? "&cursor=" + text : NO_MORE;
        }
        assertThat(pages).containsExactly("slow trying", "db waiting", "sms refused", "ops delivered");
    }

    @Test
    void tellsTheWholeLifeOfADelivery() throws Exception {
        scene.fire("Lag", "db");
        String id = Answers.id(scene.awaited(DELIVERIES, "waiting"));
        scene.clock.advance(Duration.ofMinutes(1));
        String body = scene.awaited(DELIVERIES + "/" + id, "12:02:00");
        assertThat(JsonText.writePretty(JsonText.read(body, Limits.ofDefaults())))
                .isEqualTo("""
                {
                  "id": "dlv_343cfab0f862b851250b5fbe",
                  "state": "waiting",
                  "receiver": "db",
                  "plugin": "hook",
                  "destination": "db/hook[0]",
                  "incident": "{}/{team=\\"db\\"}:{alertname=\\"Lag\\"}",
                  "reason": "first notification",
                  "decided_at": "2026-11-23T12:00:00Z",
                  "ended_at": null,
                  "detail": null,
                  "reference": null,
                  "basis": 1,
                  "alerts": [
                    {
                      "fingerprint": "efc38f2098f8c897",
                      "labels": {
                        "alertname": "Lag",
                        "team": "db"
                      },
                      "status": "firing",
                      "annotations": {},
                      "starts_at": "2026-11-23T12:00:00Z",
                      "ends_at": "2026-11-23T12:10:00Z",
                      "updated_at": "2026-11-23T12:00:00Z",
                      "generator_url": ""
                    }
                  ],
                  "held": [],
                  "events": [
                    {
                      "event": "tried",
                      "at": "2026-11-23T12:00:00Z",
                      "attempt": 1,
                      "duration_micros": 0,
                      "status": 503,
                      "detail": "status 503"
                    },
                    {
                      "event": "waited",
                      "at": "2026-11-23T12:00:00Z",
                      "until": "2026-11-23T12:01:00Z",
                      "why": "the next attempt"
                    },
                    {
                      "event": "tried",
                      "at": "2026-11-23T12:01:00Z",
                      "attempt": 2,
                      "duration_micros": 0,
                      "status": 503,
                      "detail": "status 503"
                    },
                    {
                      "event": "waited",
                      "at": "2026-11-23T12:01:00Z",
                      "until": "2026-11-23T12:02:00Z",
                      "why": "the next attempt"
                    }
                  ]
                }""");
    }

    @Test
    void tellsHowAnAlertStands() throws Exception {
        scene.fire("Disk", "ops");
        scene.awaited(DELIVERIES, "delivered");
        scene.silence("Disk");
        String body = scene.get("/api/v1/alerts/b324370f7e4b4b1a").body();
        String pretty = JsonText.writePretty(JsonText.read(body, Limits.ofDefaults()));
        assertThat(pretty.replaceFirst("silence [0-9a-f-]{36}", "silence U")).startsWith("""
                {
                  "fingerprint": "b324370f7e4b4b1a",
                  "labels": {
                    "alertname": "Disk",
                    "team": "ops"
                  },
                  "status": "firing",
                  "annotations": {},
                  "starts_at": "2026-11-23T12:00:00Z",
                  "ends_at": "2026-11-23T12:10:00Z",
                  "updated_at": "2026-11-23T12:00:00Z",
                  "generator_url": "",
                  "standings": [
                    {
                      "receiver": "ops",
                      "incident": "{}/{team=\\"ops\\"}:{alertname=\\"Disk\\"}",
                      "held": {
                        "by": "silence",
                        "why": "silence U by ann until 2026-11-23T13:00:00Z"
                      },
                      "next_look": "2026-11-23T12:05:00Z",
                      "deliveries": [
                        {
                          "id": "dlv_23f4acbad6841e53d65399d9",
                """);
    }

    @Test
    void tellsWhoWasToldInPlaceOfAReceiver() throws Exception {
        scene.fire("Core", "pager");
        scene.awaited(DELIVERIES, "delivered");
        String alert = scene.get("/api/v1/alerts?filter=alertname=Core").body();
        String fingerprint = alert.replaceFirst("(?s).*\"fingerprint\":\"([0-9a-f]+)\".*", "$1");
        Json.Members said = (Json.Members)
                JsonText.read(scene.get("/api/v1/alerts/" + fingerprint).body(), Limits.ofDefaults());
        assertThat(Answers.each(said, "standings", standing -> standing.text("receiver")))
                .isEqualTo("pager, desk");
        assertThat(JsonText.write(said))
                .contains("\"reason\":\"first notification, in place of pager/hook[0], which could not be told\"");
    }

    @Test
    void takesAnIncidentAsAnAlert() throws Exception {
        String incident = """
                {"title":"Disk","severity":"critical","summary":"It is full.","labels":{"team":"ops"},"link":"http://x"}""";
        HttpResponse<String> reply = scene.post("/api/v1/incidents", "application/json", incident);
        assertThat(reply.body()).isEqualTo("{\"fingerprint\":\"2f227a7c486fd60c\"}\n");
        assertThat(scene.get("/api/v1/alerts").body()).isEqualTo("""
                {"alerts":[{"fingerprint":"2f227a7c486fd60c",\
                "labels":{"alertname":"Disk","severity":"critical","team":"ops"},"status":"firing",\
                "annotations":{"summary":"It is full."},"starts_at":"2026-11-23T12:00:00Z",\
                "ends_at":"2026-11-23T12:05:00Z","updated_at":"2026-11-23T12:00:00Z","generator_url":"http://x"}]}
                """);
    }

    @Test
    void takesTheEndOfAnIncident() throws Exception {
        scene.post(
                "/api/v1/incidents",
                "application/json",
                "{\"title\":\"Disk\",\"severity\":\"info\",\"summary\":\"\",\"status\":\"resolved\"}");
        assertThat(scene.get("/api/v1/alerts").body())
                .contains("\"status\":\"resolved\"", "\"ends_at\":\"2026-11-23T12:00:00Z\"");
    }

    @Test
    void tellsAllThatIsWrongWithAnIncident() throws Exception {
        assertThat(refused("{\"title\":\"\",\"severity\":\"info\",\"key\":\"k\"}"))
                .isEqualTo(
                        "[P301] member 'key' of the incident: nothing has this name; choose 'title', 'severity', 'summary',"
                                + " 'status', 'labels', 'annotations', 'starts_at', 'ends_at', 'link', [P302] member 'summary' of"
                                + " the incident: is required, but not given; give a string, [P306] member 'title' of the"
                                + " incident: '' has 0 characters, below the minimum 1; give at least 1 character");
        assertThat(refused("{\"title\":\"Disk\",\"severity\":\"info\",\"summary\":\"\",\"labels\":{\"\":\"b\"},"
                        + "\"starts_at\":\"2026-01-02T00:00:00Z\",\"ends_at\":\"2026-01-01T00:00:00Z\"}"))
                .isEqualTo(
                        "[P506] member 'ends_at' of the incident: it ends before it starts; give a later time, [P506] member"
                                + " 'labels' of the incident: '' is no name of a label; give it one of Unicode text");
        assertThat(refused("[1]")).isEqualTo("[P506] the incident: found a list, expected an object; write one");
        assertThat(refused("{")).startsWith("[P501] ");
    }

    private String refused(String incident) throws Exception {
        HttpResponse<String> reply = scene.post("/api/v1/incidents", "application/json", incident);
        assertThat(reply.statusCode()).isEqualTo(400);
        return Answers.said(reply.body());
    }

    @Test
    void takesJsonAlone() throws Exception {
        HttpResponse<String> reply = scene.post("/api/v1/incidents", "text/plain", "{}");
        assertThat(reply.statusCode()).isEqualTo(415);
        assertThat(reply.body())
                .isEqualTo("{\"problems\":[{\"code\":\"P830\",\"place\":\"call 'POST /api/v1/incidents'\","
                        + "\"message\":\"its body is of another type than application/json\","
                        + "\"fix\":\"send JSON, with the header 'Content-Type: application/json'\"}]}\n");
    }

    @Test
    void saysWhichMethodsAPathHas() throws Exception {
        HttpResponse<String> reply = scene.post("/api/v1/alerts", "application/json", "{}");
        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).contains("GET");
        assertThat(reply.body())
                .isEqualTo(
                        "{\"problems\":[{\"code\":\"P830\",\"place\":\"call 'POST /api/v1/alerts'\","
                                + "\"message\":\"method POST is not allowed, but [GET] are\",\"fix\":\"use one of those\"}]}\n");
    }

    @Test
    void showsWhatAPluginPromises() throws Exception {
        assertThat(scene.get("/api/v1/plugins").body())
                .contains("{\"group\":\"delivery\",\"plugin_name\":\"webhook\",\"aliases\":[],\"doc\":\"");
        assertThat(scene.get("/api/v1/plugins/delivery/webhook").body())
                .startsWith("{\"group\":\"delivery\",\"plugin_name\":\"webhook\",");
        HttpResponse<String> unknown = scene.get("/api/v1/plugins/delivery/webhok");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Answers.said(unknown.body())).startsWith("[P206] ").endsWith("did you mean 'webhook'?");
    }
}
