package dev.tocsin.server.engine;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Transport;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.facts.PostedSilence;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RoutingNames;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.journal.SqliteJournal;
import dev.tocsin.server.trace.Spans;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.RecordingEndpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A data folder, an endpoint, a clock that stands still, and one process after another that runs an engine on them. */
final class Stage implements AutoCloseable {
    private static final Duration AMPLE = Duration.ofSeconds(20);

    final ManualClock clock = ManualClock.at(Instant.now());

    /** By how much the clock of the service is ahead of that of all others. */
    private volatile Duration error = Duration.ZERO;

    private final Path folder;
    private final RecordingEndpoint endpoint;
    private final Duration groupWait;
    private final Spans spans;
    private Host host;
    private Duration budget = Duration.ofSeconds(30);
    final List<Happening> seen = new CopyOnWriteArrayList<>();
    BreakableJournal journal;
    Engine engine;

    Stage(Path folder, RecordingEndpoint endpoint, Duration groupWait) {
        this(folder, endpoint, groupWait, Spans.none());
    }

    Stage(Path folder, RecordingEndpoint endpoint, Duration groupWait, Spans spans) {
        this.spans = spans;
        this.folder = folder;
        this.endpoint = endpoint;
        this.groupWait = groupWait;
        this.host = host(endpoint.host().transport());
        this.journal = open();
        this.engine = Engine.start(setup(), journal, host, seen::add, spans);
    }

    private BreakableJournal open() {
        return new BreakableJournal(SqliteJournal.open(folder, Retention.ofDefaults(), clock));
    }

    private Setup setup() {
        Route root = Route.builder()
                .receiver("ops")
                .groupBy(List.of("alertname"))
                .groupWait(groupWait)
                .build(new RoutingNames(MatcherSyntax.UTF8, List.of("ops"), List.of()));
        Plan plan = new Plan(
                root,
                Map.of("ops", List.of(new Destination("ops/hook[0]", true, List.of(), Effort.ofDefaults()))),
                Map.of(),
                Map.of(),
                new RetryPolicy(Duration.ofMillis(1), 1, Duration.ofMillis(1), 0));
        Recipient recipient = new Recipient("ops", "hook", new Hook(endpoint.uri("/hook")));
        return new Setup(
                plan,
                List.of(),
                Duration.ofMinutes(5),
                Map.of("ops/hook[0]", recipient),
                budget,
                "http://tocsin.example",
                "");
    }

    /** The process dies, and another begins. */
    void crash() {
        journal.die();
        begin();
    }

    /** The process is ended, without waiting for attempts, and another begins. */
    void restart() {
        end(Duration.ZERO);
        begin();
    }

    /** Another process begins, whose transport or patience is another. */
    void restart(Host other, Duration otherBudget) {
        end(Duration.ZERO);
        host = other;
        budget = otherBudget;
        begin();
    }

    private void begin() {
        journal = open();
        engine = Engine.start(setup(), journal, host, seen::add, spans);
    }

    private void end(Duration drain) {
        engine.close(drain);
        journal.close();
    }

    /** Somebody sets the clock of the service, and it has looked at it. */
    void missetBy(Duration duration) throws InterruptedException {
        error = duration;
        look();
    }

    /** Time passes, and the service has looked at the clock. */
    void pass(Duration duration) throws InterruptedException {
        clock.advance(duration);
        look();
    }

    /** It looks at the clock after each answer, before the next. */
    void look() throws InterruptedException {
        engine.load();
        engine.load();
    }

    PostedAlert alert(String name) {
        Instant now = clock.instant();
        return new PostedAlert(Map.of("alertname", name), Map.of(), now, now.plusSeconds(600), "");
    }

    void fire(String name) throws InterruptedException {
        engine.post(List.of(alert(name)));
    }

    /** Silences alerts of a name for an hour. {@return the id} */
    String silence(String name) throws InterruptedException {
        Instant now = clock.instant();
        Matchers matchers = MatcherSyntax.UTF8.matchers("{alertname=" + name + "}", warning -> {});
        return engine.silence(
                        new PostedSilence("fresh-" + name, "", matchers, now, now.plusSeconds(3_600), "ann", "why"))
                .orElseThrow();
    }

    /** {@return a host of another transport} */
    Host host(Transport transport) {
        return Host.builder()
                .transport(transport)
                .clock(() -> clock.instant().plus(error))
                .ticker(clock.ticker())
                .build();
    }

    /** {@return a host whose calls get no further before a latch is open} */
    Host hostAnsweringAfter(CountDownLatch latch) {
        return host((request, budget) -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return endpoint.host().transport().perform(request, budget);
        });
    }

    /** {@return what the endpoint heard, once it is so much} */
    List<String> heard(int count) throws InterruptedException {
        return endpoint.awaitRequests(count, AMPLE).stream()
                .map(HeardRequest::body)
                .toList();
    }

    /** Ends the process when its attempts have ended. {@return the deliveries that have ended, the last first} */
    List<Life> history() {
        engine.close(AMPLE);
        return journal.history().page(Filter.everything(), Cursor.NEWEST, 100).deliveries().stream()
                .map(ended -> Life.of(ended.life()))
                .toList();
    }

    @Override
    public void close() {
        end(Duration.ZERO);
    }
}
