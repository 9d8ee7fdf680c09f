package dev.tocsin.server.api1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.IncidentArguments;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.Sha256;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.access.Logins;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.HttpLimits;
import dev.tocsin.server.http.Patience;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Told;
import dev.tocsin.server.trace.Spans;
import dev.tocsin.server.watch.Watcher;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The document says what the service does: each call, each status of each, and what is answered then; and nothing else. */
@Timeout(60)
class OpenApiTests {
    private static final String INCIDENT = "{\"title\":\"Disk\",\"severity\":\"critical\",\"summary\":\"full\"}";
    private static final String WEBHOOK =
            "{\"version\":\"4\",\"alerts\":[{\"status\":\"firing\",\"labels\":{\"alertname\":\"Disk\"}}]}";
    private static final String V1 = "/api/v1/";
    private static final int BODY = 2_000;

    @TempDir
    private Path folder;

    private final ApiDocument document = ApiDocument.of(OpenApi.text());
    private final SoftAssertions all = new SoftAssertions();
    private final Set<String> seen = new TreeSet<>();

    @Test
    void describesEveryCallAndNoOther() throws Exception {
        Registry registry = Registry.of();
        try (Engine engine =
                Engine.start(Scene.setup(), new NoJournal(), Host.ofDefaults(), Watcher.none(), Spans.none())) {
            TocsinApi api = api(engine, registry);
            assertThat(document.calls()).containsExactlyInAnyOrderElementsOf(api.calls());
        }
    }

    private static TocsinApi api(Engine engine, Registry registry) {
        History history = new NoJournal().history();
        return new TocsinApi(
                engine, history, new Feed(history), registry, Host.ofDefaults().clock());
    }

    @Test
    void describesEveryAnswerAndNoOther() throws Exception {
        well();
        unknown();
        tooOften();
        notNow();
        all.assertAll();
        assertThat(seen).isEqualTo(document.answers());
    }

    private void well() throws Exception {
        WebConfiguration web =
                WebConfiguration.ofDefaults().with(new HttpLimits(BODY, BODY, 1 << 14, 100, Patience.ofDefaults()));
        try (Scene scene = new Scene(folder.resolve("well"), web)) {
            scene.fire("Disk", "ops");
            scene.awaited("/api/v1/deliveries", "delivered");
            scene.fire("Load", "sms");
            scene.awaited("/api/v1/deliveries", "refused");
            scene.fire("Lag", "db");
            String id = id(scene.awaited("/api/v1/deliveries?state=waiting", "dlv_"));
            scene.fire("Hang", "slow");
            String tried = id(scene.awaited("/api/v1/deliveries?state=trying", "dlv_"));
            scene.silence("Disk");

            get(scene, "openapi.json", "openapi.json");
            get(scene, "deliveries", "deliveries");
            get(scene, "deliveries", "deliveries?limit=1");
            get(scene, "deliveries", "deliveries?limit=0");
            get(scene, "deliveries/{id}", "deliveries/" + id);
            get(scene, "deliveries/{id}", "deliveries/" + tried);
            get(
                    scene,
                    "deliveries/{id}",
                    "deliveries/"
                            + id(scene.get(V1 + "deliveries?state=delivered").body()));
            get(scene, "deliveries/{id}", "deliveries/dlv_none");
            get(scene, "deliveries/{id}", "deliveries/" + id + "?x=1");
            get(scene, "deliveries/events", "deliveries/events?after=x");
            events(scene);
            get(scene, "alerts", "alerts");
            get(scene, "alerts", "alerts?filter=%25");
            get(scene, "alerts/{fingerprint}", "alerts/b324370f7e4b4b1a");
            get(scene, "alerts/{fingerprint}", "alerts/0000000000000000");
            get(scene, "alerts/{fingerprint}", "alerts/b324370f7e4b4b1a?x=1");
            get(scene, "plugins", "plugins");
            get(scene, "plugins", "plugins?x=1");
            get(scene, "plugins/{group}/{name}", "plugins/delivery/webhook");
            get(scene, "plugins/{group}/{name}", "plugins/delivery/none");
            get(scene, "plugins/{group}/{name}", "plugins/none/none");
            get(scene, "plugins/{group}/{name}", "plugins/delivery/webhook?x=1");
            get(scene, "openapi.json", "openapi.json?x=1");
            String refused = id(scene.get(V1 + "deliveries?state=refused").body());
            wishes(scene, "cancel", id, tried);
            scene.mend();
            wishes(scene, "replay", refused, id);
            for (Map.Entry<String, String> posted : posted().entrySet()) {
                post(scene, posted.getKey(), "application/json", posted.getValue());
                post(scene, posted.getKey(), "application/json", "{}");
                post(scene, posted.getKey(), "application/json", " ".repeat(BODY + 1));
                post(scene, posted.getKey(), "text/plain", posted.getValue());
            }
        }
    }

    private static Map<String, String> posted() {
        return Map.of("incidents", INCIDENT, "webhooks/alertmanager", WEBHOOK);
    }

    private static String id(String body) {
        return body.replaceFirst("(?s).*?(dlv_[0-9a-f]{24}).*", "$1");
    }

    private void wishes(Scene scene, String what, String fit, String unfit) throws Exception {
        wish(scene, what, fit, "application/json", " ".repeat(BODY + 1));
        wish(scene, what, fit, "text/plain", "{}");
        wish(scene, what, fit, "application/json", "{\"x\":1}");
        wish(scene, what, fit, "application/json", "{\"by\":\"ann\",\"why\":\"planned\"}");
        wish(scene, what, unfit, "application/json", "");
        wish(scene, what, "dlv_none", "application/json", "");
    }

    private void wish(Scene scene, String what, String id, String type, String body) throws Exception {
        see("POST " + V1 + "deliveries/{id}/" + what, scene.post(V1 + "deliveries/" + id + "/" + what, type, body));
    }

    /** The data of the events are what the document says in words. */
    private void events(Scene scene) throws Exception {
        try (Stream<String> lines = scene.listen("/api/v1/deliveries/events?after=0")) {
            lines.filter(line -> line.startsWith("data: "))
                    .limit(2)
                    .map(line -> JsonText.read(line.substring("data: ".length()), Limits.ofDefaults()))
                    .forEach(data -> all.assertThat(document.complaints("DeliveryLine", data))
                            .isEmpty());
            seen.add("GET /api/v1/deliveries/events 200");
        }
    }

    private void get(Scene scene, String path, String target) throws Exception {
        see("GET " + V1 + path, scene.get(V1 + target.replace("%25", "%")));
    }

    private void post(Scene scene, String path, String type, String body) throws Exception {
        see("POST " + V1 + path, scene.post(V1 + path, type, body));
    }

    private void see(String call, HttpResponse<String> reply) {
        see(call, reply.statusCode(), reply.body());
    }

    private void see(String call, int status, String body) {
        seen.add(call + " " + status);
        all.assertThat(document.complaints(
                        call, status, JsonText.read(body, Limits.ofDefaults().withBytes(1 << 20))))
                .as("%s %s: %s", call, status, body)
                .isEmpty();
    }

    private void unknown() throws Exception {
        Logins logins = new Logins(Map.of(), Map.of("ci", Secret.of(Sha256.hex("t-1"))));
        WebConfiguration usual = WebConfiguration.ofDefaults();
        WebConfiguration web =
                new WebConfiguration(usual.tls(), logins, usual.limits(), usual.callsPerSecond(), usual.warnings());
        try (Scene scene = new Scene(folder.resolve("unknown"), web)) {
            everywhere(scene);
        }
    }

    private void tooOften() throws Exception {
        WebConfiguration usual = WebConfiguration.ofDefaults();
        WebConfiguration web = new WebConfiguration(usual.tls(), usual.logins(), usual.limits(), 1, usual.warnings());
        try (Scene scene = new Scene(folder.resolve("often"), web)) {
            scene.get("/-/ready");
            everywhere(scene);
        }
    }

    private void everywhere(Scene scene) throws Exception {
        for (String call : document.templates()) {
            String path = call.substring(call.indexOf('/'));
            see(
                    call,
                    call.startsWith("GET ")
                            ? scene.get(path.replaceAll("[{}]", ""))
                            : scene.post(path, "application/json", "{}"));
        }
    }

    /** A journal that keeps nothing, and an engine that has ended. */
    private void notNow() throws Exception {
        Engine engine = Engine.start(Scene.setup(), new NoJournal(), Host.ofDefaults(), Watcher.none(), Spans.none());
        engine.close(Duration.ZERO);
        TocsinApi api = api(engine, Registry.of());
        List<String> calls = new ArrayList<>(document.templates());
        calls.removeIf(call -> call.contains("/plugins") || call.contains("/openapi.json"));
        for (String call : calls) {
            String method = call.substring(0, call.indexOf(' '));
            String path = call.substring(call.indexOf('/')).replaceAll("[{}]", "");
            byte[] body = method.equals("GET")
                    ? new byte[0]
                    : posted().getOrDefault(path.substring(V1.length()), "").getBytes(UTF_8);
            Reply reply =
                    api.answer(new Call(method, path, Map.of(), Map.of("content-type", "application/json"), body));
            see(call, reply.status(), Told.body(reply));
        }
    }

    /** Who asks with a name that there is not is told those that there are. */
    @Test
    void describesEveryParameterAndNoOther() throws Exception {
        try (Scene scene = new Scene(folder.resolve("parameters"))) {
            for (String call : document.templates()) {
                String path = call.substring(call.indexOf('/')).replaceAll("[{}]", "") + "?zzzzzzzz=1";
                String body = call.startsWith("GET ")
                        ? scene.get(path).body()
                        : scene.post(path, "application/json", "{}").body();
                List<String> names = document.parameters(call);
                String known =
                        names.isEmpty() ? "remove it, as there is none" : "choose '" + String.join("', '", names) + "'";
                all.assertThat(body).as(call).contains("\"fix\":\"" + known + "\"");
            }
        }
        all.assertAll();
    }

    @Test
    void describesWhatAnIncidentMayHave() {
        assertThat(document.members("Incident"))
                .isEqualTo(IncidentArguments.properties().stream()
                        .map(Property::name)
                        .filter(name -> !name.equals("key"))
                        .toList());
        assertThat(document.words("State")).isEqualTo(SeenDelivery.STATES);
    }

    @Test
    void isServedAsItIsWritten() throws Exception {
        try (Scene scene = new Scene(folder.resolve("document"))) {
            assertThat(scene.get("/api/v1/openapi.json").body()).isEqualTo(OpenApi.text());
        }
        assertThat(document.all().find("openapi")).contains(Json.of("3.1.0"));
    }
}
