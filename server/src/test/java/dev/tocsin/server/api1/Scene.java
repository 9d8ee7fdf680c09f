package dev.tocsin.server.api1;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Fallback;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RoutingNames;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.engine.Hook;
import dev.tocsin.server.engine.Recipient;
import dev.tocsin.server.engine.Setup;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.service.Installation;
import dev.tocsin.server.service.Service;
import dev.tocsin.server.watch.Watcher;
import dev.tocsin.testing.ManualClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * A service at noon with some receivers, each told of the alerts whose team it is: {@code ops} takes everything, {@code db} is down
 * and tried again after a minute, {@code sms} refuses everything. A fourth, {@code slow}, says nothing before the end; a fifth,
 * {@code pager}, refuses everything too, and {@code desk} is told in its place.
 */
public final class Scene implements AutoCloseable {
    private static final Registry REGISTRY = Registry.load(Scene.class.getClassLoader());
    private static final List<String> RECEIVERS = List.of("ops", "db", "sms", "slow", "pager", "desk");

    public final ManualClock clock = ManualClock.at(Instant.parse("2026-11-23T12:00:00Z"));
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean isMended;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Service service;

    public Scene(Path folder) {
        this(folder, WebConfiguration.ofDefaults());
    }

    /** Begins one whose clients come in as a web configuration says. */
    Scene(Path folder, WebConfiguration web) {
        Host host = Host.builder()
                .transport((request, budget) -> answer(request))
                .clock(clock)
                .ticker(clock.ticker())
                .build();
        Installation installation = new Installation(
                Scene::setup,
                REGISTRY,
                folder,
                Retention.ofDefaults(),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                () -> web,
                "0.1.0");
        service = Service.start(installation, host, Watcher.none());
    }

    /** All targets take what they are told from now on. */
    void mend() {
        isMended = true;
    }

    private Answer answer(Request request) {
        String target = ((HttpCall) request).target().toString();
        int status = isMended ? 200 : status(target);
        try {
            if (target.endsWith("/slow")) {
                end.await();
            }
            return Reply.http(status, Map.of(), new byte[0]);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int status(String target) {
        if (target.endsWith("/db")) {
            return 503;
        }
        return target.endsWith("/sms") || target.endsWith("/pager") ? 400 : 200;
    }

    static Setup setup() {
        var root = Route.builder().receiver("ops").groupBy(List.of("alertname")).groupWait(Duration.ZERO);
        Map<String, List<Destination>> destinations = new HashMap<>();
        Map<String, Recipient> recipients = new HashMap<>();
        for (String receiver : RECEIVERS) {
            root.route(Route.builder()
                    .receiver(receiver)
                    .matchers(MatcherSyntax.UTF8.matchers("{team=" + receiver + "}", warning -> {})));
            String key = receiver + "/hook[0]";
            destinations.put(receiver, List.of(new Destination(key, true, List.of(), Effort.ofDefaults())));
            recipients.put(
                    key, new Recipient(receiver, "hook", new Hook(URI.create("http://example.org/" + receiver))));
        }
        Plan plan = new Plan(
                root.build(new RoutingNames(MatcherSyntax.UTF8, RECEIVERS, List.of())),
                destinations,
                Map.of("pager", new Fallback("desk", Duration.ofMinutes(5))),
                Map.of(),
                new RetryPolicy(Duration.ofMinutes(1), 1, Duration.ofMinutes(1), 0));
        return new Setup(plan, List.of(), Duration.ofMinutes(5), recipients, Duration.ofSeconds(30), "", "");
    }

    public void fire(String name, String team) throws IOException, InterruptedException {
        String end = clock.instant().plusSeconds(600).toString();
        post("/api/v2/alerts", """
                [{"labels":{"alertname":"%s","team":"%s"},"startsAt":"%s","endsAt":"%s"}]""".formatted(name, team, clock.instant(), end));
    }

    /** Silences the alerts of a name for an hour. */
    public void silence(String name) throws IOException, InterruptedException {
        post("/api/v2/silences", """
                {"matchers":[{"name":"alertname","value":"%s","isRegex":false}],"startsAt":"%s","endsAt":"%s",
                "createdBy":"ann","comment":"known"}""".formatted(
                        name, clock.instant(), clock.instant().plusSeconds(3_600)));
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> reply = post(path, "application/json", body);
        if (reply.statusCode() != 200) {
            throw new AssertionError(reply.body());
        }
    }

    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** {@return the reply to a call with headers, each a name and a value} */
    public HttpResponse<String> get(String target, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(target));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** {@return the body of a reply, once it says something} */
    public String awaited(String target, String words) throws IOException, InterruptedException {
        while (true) {
            String body = get(target).body();
            if (body.contains(words)) {
                return body.strip();
            }
        }
    }

    /** {@return the lines of a reply that goes on, which ends when the stream is closed} */
    Stream<String> listen(String target, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(target));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body();
    }

    /** Ends the service; what was asked of it and is not answered is over. */
    void end() {
        end.countDown();
        service.close();
    }

    private URI uri(String target) {
        String[] parts = target.split("\\?", 2);
        try {
            return new URI(
                    "http",
                    null,
                    "127.0.0.1",
                    service.address().getPort(),
                    parts[0],
                    parts.length == 1 ? null : parts[1],
                    null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        end();
        http.shutdownNow();
        http.close();
    }

    /** Two deliveries have ended, at noon and a minute later; another minute later one waits and one is tried. */
    void happen() throws Exception {
        fire("Disk", "ops");
        awaited("/api/v1/deliveries", "delivered");
        clock.advance(Duration.ofMinutes(1));
        fire("Load", "sms");
        awaited("/api/v1/deliveries", "refused");
        clock.advance(Duration.ofMinutes(1));
        fire("Lag", "db");
        awaited("/api/v1/deliveries", "waiting");
        clock.advance(Duration.ofMillis(1));
        fire("Hang", "slow");
        awaited("/api/v1/deliveries", "trying");
    }
}
