package dev.tocsin.server.api1;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TocsinApiTests {
    private static final String DELIVERIES = "/api/v1/deliveries";
    private static final String NO_MORE = "null";
    private static final String JSON = "application/json";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = new Scene(folder);
    }

    @AfterEach
    void end() {
        scene.close();
    }

    /** Two deliveries have ended, at noon and a minute later; another minute later one waits and one is tried. */
    private void happen() throws Exception {
        scene.fire("Disk", "ops");
        scene.awaited(DELIVERIES, "delivered");
        scene.clock.advance(Duration.ofMinutes(1));
        scene.fire("Load", "sms");
        scene.awaited(DELIVERIES, "refused");
        scene.clock.advance(Duration.ofMinutes(1));
        scene.fire("Lag", "db");
        scene.awaited(DELIVERIES, "waiting");
        scene.clock.advance(Duration.ofMillis(1));
        scene.fire("Hang", "slow");
        scene.awaited(DELIVERIES, "trying");
    }

    @Test
    void answersCallsAsTheTableSays() throws Exception {
        happen();
        SoftAssertions all = new SoftAssertions();
        for (Line line : Line.all()) {
            HttpResponse<String> reply = scene.get(line.target());
            all.assertThat(reply.statusCode() + " ¦ " + said(reply.body().strip()))
                    .as("%s", line)
                    .isEqualTo(line.status() + " ¦ " + line.said());
        }
        all.assertAll();
    }

    private static String said(String body) {
        Json.Members reply = (Json.Members) JsonText.read(body, Limits.ofDefaults());
        if (reply.find("problems").isPresent()) {
            return each(
                    reply,
                    "problems",
                    problem -> "[" + problem.text("code") + "] " + problem.text("place") + ": "
                            + problem.text("message") + "; " + problem.text("fix"));
        }
        if (reply.find("deliveries").isPresent()) {
            return each(reply, "deliveries", delivery -> delivery.text("receiver") + " " + delivery.text("state"));
        }
        return reply.find("alerts").isPresent()
                ? each(reply, "alerts", alert -> alert.text("fingerprint") + " " + alert.text("status"))
                : body;
    }

    private static String each(Json.Members reply, String name, Function<Item, String> words) {
        Json.Items items = (Json.Items) reply.find(name).orElseThrow();
        return items.values().stream()
                .map(item -> words.apply(new Item((Json.Members) item)))
                .collect(joining(", "));
    }

    private record Item(Json.Members members) {
        String text(String name) {
            return ((Json.Text) members.find(name).orElseThrow()).value();
        }
    }

    @Test
    void leadsFromPageToPageThroughAll() throws Exception {
        happen();
        List<String> pages = new ArrayList<>();
        String next = "";
        while (!next.equals(NO_MORE)) {
            String body = scene.get(DELIVERIES + "?limit=1" + next).body();
            pages.add(said(body));
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
        String id = id(scene.awaited(DELIVERIES, "waiting"));
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

    private static String id(String body) {
        return body.replaceFirst("(?s).*?(dlv_[0-9a-f]{24}).*", "$1");
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
        assertThat(each(said, "standings", standing -> standing.text("receiver")))
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
        return said(reply.body());
    }

    @Test
    void cancelsADeliveryThatWaitsOnce() throws Exception {
        happen();
        String id = id(scene.get(DELIVERIES + "?state=waiting").body());
        String cancel = DELIVERIES + "/" + id + "/cancel";
        HttpResponse<String> reply = scene.post(cancel, JSON, "{\"by\":\"ann\",\"why\":\"planned\"}");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body())
                .contains("\"id\":\"" + id + "\",\"state\":\"cancelled\"")
                .contains("\"detail\":\"ann wanted it no more: planned\"");
        assertThat(unfit(cancel))
                .isEqualTo("[P822] delivery '" + id + "': it has ended, as cancelled; see 'tocsin deliveries --state"
                        + " waiting'");
    }

    @Test
    void cancelsNothingThatIsTried() throws Exception {
        happen();
        String id = id(scene.get(DELIVERIES + "?state=trying").body());
        assertThat(unfit(DELIVERIES + "/" + id + "/cancel"))
                .isEqualTo("[P822] delivery '" + id
                        + "': it is being tried, and what is sent cannot be called back; try again in a moment");
    }

    @Test
    void replaysADeadLetter() throws Exception {
        happen();
        String id = id(scene.get(DELIVERIES + "?state=refused").body());
        scene.mend();
        HttpResponse<String> reply =
                scene.post(DELIVERIES + "/" + id + "/replay", JSON, "{\"by\":\"ann\",\"why\":\"mended\"}");
        assertThat(reply.statusCode()).isEqualTo(200);
        String replayed = id(reply.body());
        assertThat(scene.awaited(DELIVERIES + "/" + replayed, "delivered"))
                .contains("\"reason\":\"first notification, replay of " + id + ", as ann wanted: mended\"");
        assertThat(unfit(DELIVERIES + "/" + id + "/replay"))
                .isEqualTo(
                        "[P822] delivery '" + id + "': nothing of it is left to tell: it was told since, or is over and"
                                + " forgotten; see 'tocsin explain " + id + "' for what it was");
        assertThat(unfit(DELIVERIES + "/" + replayed + "/replay"))
                .isEqualTo("[P822] delivery '" + replayed + "': it is no dead letter, but delivered; replay what was"
                        + " refused or has expired; see 'tocsin deliveries --state refused'");
    }

    @Test
    void tellsWhatIsWrongWithAWish() throws Exception {
        assertThat(scene.post(DELIVERIES + "/dlv_none/replay", JSON, "").statusCode())
                .isEqualTo(404);
        HttpResponse<String> reply = scene.post(DELIVERIES + "/dlv_none/cancel", JSON, "{\"by\":\"\",\"who\":1}");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(said(reply.body()))
                .isEqualTo("[P306] member 'by' of the wish: '' has 0 characters, below the minimum 1; give 1 to 200"
                        + " characters, [P301] member 'who' of the wish: nothing has this name; did you mean 'why'?");
    }

    private String unfit(String path) throws Exception {
        HttpResponse<String> reply = scene.post(path, JSON, "");
        assertThat(reply.statusCode()).isEqualTo(409);
        return said(reply.body());
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
        assertThat(said(reply.body()))
                .isEqualTo(
                        "[P506] member 'alerts[1].labels' of the webhook: there is none; send one at least,"
                                + " [P308] member 'alerts[1].status' of the webhook: 'on' is not one of the choices; choose 'firing' or 'resolved',"
                                + " [P506] member 'alerts[2]' of the webhook: it is no object; send what Alertmanager sends,"
                                + " [P506] member 'alerts[3].endsAt' of the webhook: it ends before it starts; give a later time,"
                                + " [P506] member 'alerts[3].labels' of the webhook: '' is no name of a label; give it one of Unicode text");
        assertThat(scene.get("/api/v1/alerts").body()).isEqualTo("{\"alerts\":[]}\n");
        assertThat(said(scene.post("/api/v1/webhooks/alertmanager", "application/json", "{}")
                        .body()))
                .isEqualTo("[P506] member 'alerts' of the webhook: it is no list; send what Alertmanager sends");
    }

    @Test
    void showsWhatAPluginPromises() throws Exception {
        assertThat(scene.get("/api/v1/plugins").body())
                .contains("{\"group\":\"delivery\",\"plugin_name\":\"webhook\",\"aliases\":[],\"doc\":\"");
        assertThat(scene.get("/api/v1/plugins/delivery/webhook").body())
                .startsWith("{\"group\":\"delivery\",\"plugin_name\":\"webhook\",");
        HttpResponse<String> unknown = scene.get("/api/v1/plugins/delivery/webhok");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(said(unknown.body())).startsWith("[P206] ").endsWith("did you mean 'webhook'?");
    }
}
