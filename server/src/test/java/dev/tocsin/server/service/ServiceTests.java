package dev.tocsin.server.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.api.host.Host;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RoutingNames;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.engine.Hook;
import dev.tocsin.server.engine.Recipient;
import dev.tocsin.server.engine.Setup;
import dev.tocsin.server.http.HttpLimits;
import dev.tocsin.server.http.Patience;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.watch.Watcher;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class ServiceTests {
    private static final WebConfiguration WEB =
            WebConfiguration.ofDefaults().with(new HttpLimits(1_000, 100_000, 16_384, 100, Patience.ofDefaults()));
    private static final Duration AMPLE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200));
    private final HttpClient client = HttpClient.newHttpClient();
    private String receiver = "ops";

    @AfterEach
    void end() {
        client.close();
        endpoint.close();
    }

    private Service start() {
        return start(0);
    }

    private Service start(int port) {
        return Service.start(installation(port), endpoint.host(), Watcher.none());
    }

    private Installation installation(int port) {
        return new Installation(
                this::setup,
                Registry.of(),
                folder,
                Retention.ofDefaults(),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                () -> WEB,
                "0.1.0");
    }

    private Setup setup() {
        Route root = Route.builder()
                .receiver(receiver)
                .groupBy(List.of("alertname"))
                .groupWait(Duration.ZERO)
                .build(new RoutingNames(MatcherSyntax.UTF8, List.of("ops", "db"), List.of()));
        Destination destination = new Destination(receiver + "/hook[0]", true, List.of(), Effort.ofDefaults());
        Plan plan =
                new Plan(root, Map.of(receiver, List.of(destination)), Map.of(), Map.of(), RetryPolicy.ofDefaults());
        Recipient recipient = new Recipient(receiver, "hook", new Hook(endpoint.uri("/" + receiver)));
        return new Setup(
                plan, List.of(), Duration.ofMinutes(5), Map.of(destination.key(), recipient), AMPLE, "", "route: {}\n");
    }

    private HttpResponse<String> call(Service service, String method, String path, String body) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + service.address().getPort() + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> fire(Service service, String name) throws Exception {
        return call(service, "POST", "/api/v2/alerts", "[{\"labels\":{\"alertname\":\"" + name + "\"}}]");
    }

    private String deliveries(Service service) throws Exception {
        return call(service, "GET", "/api/v1/deliveries", "").body();
    }

    @Test
    void tellsOfAnAlertThatWasPosted() throws Exception {
        try (Service service = start()) {
            assertThat(fire(service, "A").statusCode()).isEqualTo(200);
            assertThat(endpoint.awaitRequests(1, AMPLE))
                    .extracting(HeardRequest::target, HeardRequest::body)
                    .containsExactly(tuple("/ops", "attempt 1, first notification: firing {alertname=A}"));
        }
    }

    @Test
    void givesTheHeadOfAPageAloneToWhoAsksForThat() throws Exception {
        try (Service service = start()) {
            HttpResponse<String> head = call(service, "HEAD", "/", "");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(call(service, "GET", "/", "").headers().firstValue("Content-Type"));
            assertThat(head.body()).isEmpty();
            assertThat(call(service, "HEAD", "/alerts/0000000000000000", "").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void letsNoReplyBeKept() throws Exception {
        try (Service service = start()) {
            assertThat(call(service, "GET", "/api/v2/alerts", "").headers().firstValue("Cache-Control"))
                    .contains("no-store");
        }
    }

    /** A page of anybody could read and silence through the browser of somebody who may call. */
    @Test
    void letsNoPageOfOthersCallIt() throws Exception {
        try (Service service = start()) {
            HttpHeaders headers = call(service, "GET", "/api/v2/alerts", "").headers();
            assertThat(headers.map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Test
    void worksByTheConfigurationThatItReadsAgain() throws Exception {
        try (Service service = start()) {
            fire(service, "A");
            endpoint.awaitRequests(1, AMPLE);
            receiver = "db";
            assertThat(call(service, "POST", "/-/reload", "").statusCode()).isEqualTo(200);
            assertThat(call(service, "GET", "/api/v2/receivers", "").body()).isEqualTo("[{\"name\":\"db\"}]\n");
            assertThat(endpoint.awaitRequests(2, AMPLE))
                    .extracting(HeardRequest::target)
                    .containsExactly("/ops", "/db");
        }
    }

    @Test
    void keepsTheConfigurationThatItHasIfTheNextIsNoGood() throws Exception {
        try (Service service = start()) {
            receiver = "nobody";
            HttpResponse<String> reply = call(service, "POST", "/-/reload", "");
            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body()).startsWith("failed to reload config: [P");
            assertThat(call(service, "GET", "/metrics", "").body())
                    .contains("\ntocsin_reloads_total{outcome=\"failure\"} 1.0\n")
                    .contains("\nalertmanager_config_last_reload_successful 0.0\n");
            assertThat(call(service, "GET", "/api/v2/receivers", "").body()).isEqualTo("[{\"name\":\"ops\"}]\n");
        }
    }

    @Test
    void saysThatItCannotKeepWhatIsPosted() throws Exception {
        try (Service service =
                Service.start(installation(0), setup(), new FullDisk(), endpoint.host(), Watcher.none())) {
            HttpResponse<String> refused = fire(service, "A");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body())
                    .isEqualTo(
                            "{\"code\":503,\"message\":\"[P803] journal 'full': the disk is full; make room on it\"}\n");
            HttpResponse<String> unready = call(service, "GET", "/-/ready", "");
            assertThat(unready.statusCode()).isEqualTo(503);
            assertThat(unready.body())
                    .isEqualTo("{\"code\":\"P803\",\"place\":\"journal 'full'\",\"message\":\"the disk is full\","
                            + "\"fix\":\"make room on it\"}\n");
            assertThat(call(service, "GET", "/-/healthy", "").statusCode()).isEqualTo(200);
            assertThat(call(service, "GET", "/metrics", "").body()).contains("\ntocsin_ready 0.0\n");
        }
        assertThat(endpoint.requests()).isEmpty();
    }

    @Test
    void saysThatItDoesNotKnowWhatTimeItIs() throws Exception {
        ManualClock clock = ManualClock.ofDefaults();
        AtomicReference<Duration> error = new AtomicReference<>(Duration.ZERO);
        Host host = Host.builder()
                .transport(endpoint.host().transport())
                .clock(() -> clock.instant().plus(error.get()))
                .ticker(clock.ticker())
                .build();
        try (Service service = Service.start(installation(0), host, Watcher.none())) {
            error.set(Duration.ofHours(-3));
            String what = "the clock was set back by 3h, and nothing is accepted before it is known what time it is";
            String cure = "set it right; once it has kept steady for 30s, Tocsin goes on by it by itself";
            HttpResponse<String> refused = fire(service, "A");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body())
                    .isEqualTo("{\"code\":503,\"message\":\"[P814] service: " + what + "; " + cure + "\"}\n");
            HttpResponse<String> unready = call(service, "GET", "/-/ready", "");
            assertThat(unready.statusCode()).isEqualTo(503);
            assertThat(unready.body())
                    .isEqualTo("{\"code\":\"P814\",\"place\":\"service\",\"message\":\"" + what + "\",\"fix\":\"" + cure
                            + "\"}\n");
            assertThat(call(service, "GET", "/metrics", "").body()).contains("\ntocsin_ready 0.0\n");
            clock.advance(Duration.ofSeconds(30));
            assertThat(fire(service, "A").statusCode()).isEqualTo(200);
            assertThat(call(service, "GET", "/-/ready", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesNoHistoryForTooOldByAClockThatHasJumped() throws Exception {
        ManualClock clock = ManualClock.ofDefaults();
        AtomicReference<CountDownLatch> looks = new AtomicReference<>();
        Host host = Host.builder()
                .transport(endpoint.host().transport())
                .clock(() -> {
                    if (looks.get() == null) {
                        return clock.instant();
                    }
                    if (Thread.currentThread().getName().equals("journal")) {
                        looks.get().countDown();
                    }
                    return clock.instant().plus(Duration.ofDays(365));
                })
                .ticker(clock.ticker())
                .build();
        try (Service service = Service.start(installation(0), host, Watcher.none())) {
            fire(service, "A");
            while (!deliveries(service).contains("\"state\":\"delivered\"")) {
                endpoint.awaitRequests(1, AMPLE);
            }
            looks.set(new CountDownLatch(2));
            looks.get().await();
            assertThat(deliveries(service)).contains("\"state\":\"delivered\"");
        }
    }

    @Test
    void refusesABodyThatIsTooLong() throws Exception {
        try (Service service = start()) {
            HttpResponse<String> reply = call(service, "POST", "/api/v2/alerts", "[" + " ".repeat(1_000) + "]");
            assertThat(reply.statusCode()).isEqualTo(413);
            assertThat(reply.body())
                    .isEqualTo("{\"code\":413,\"message\":\"the body has more than the maximum of 1000 bytes\"}\n");
        }
    }

    @Test
    void answersWhatIsNoHttpInJson() throws Exception {
        try (Service service = start();
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), service.address().getPort())) {
            socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(UTF_8));
            String reply = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(reply).startsWith("HTTP/1.1 400 Bad Request").contains("{\"code\":400,\"message\":");
        }
    }

    @Test
    void saysWhoListensAtItsAddress() {
        try (Service first = start()) {
            int port = first.address().getPort();
            assertThatThrownBy(() -> startElsewhere(port))
                    .hasMessageStartingWith("[P813] address 'localhost:" + port + "': the process "
                            + ProcessHandle.current().pid() + " (")
                    .hasMessageEndingWith(") listens there; stop that, or name another address with --listen");
        }
    }

    private void startElsewhere(int port) {
        folder = folder.resolve("other");
        start(port);
    }

    @Test
    void saysWhyNothingCanListenAtItsAddress() {
        try (Service elsewhere = start()) {
            int port = elsewhere.address().getPort();
            folder = folder.resolve("other");
            assertThatThrownBy(() -> startAt(new InetSocketAddress("192.0.2.1", port)))
                    .hasMessage("[P813] address '192.0.2.1:" + port
                            + "': nothing can listen there (Cannot assign requested address);"
                            + " name another address with --listen");
        }
        assertThatThrownBy(() -> startAt(InetSocketAddress.createUnresolved("am-1.example", 9_093)))
                .hasMessage("[P813] address 'am-1.example:9093': no address is known of 'am-1.example';"
                        + " name an address of this machine with --listen");
    }

    private void startAt(InetSocketAddress address) {
        Installation installation = new Installation(
                this::setup, Registry.of(), folder, Retention.ofDefaults(), address, () -> WEB, "0.1.0");
        Service.start(installation, Host.ofDefaults(), Watcher.none()).close();
    }

    @Test
    void goesOnWithWhatWasLeft() throws Exception {
        try (Service service = start()) {
            fire(service, "A");
        }
        try (Service service = start()) {
            assertThat(call(service, "GET", "/api/v2/alerts", "").body()).contains("\"alertname\":\"A\"");
            endpoint.awaitRequests(1, AMPLE);
        }
        assertThat(endpoint.requests()).hasSize(1);
    }
}
