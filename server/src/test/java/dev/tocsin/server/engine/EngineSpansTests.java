package dev.tocsin.server.engine;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Transport;
import dev.tocsin.server.trace.Spans;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who collects spans. */
@Timeout(60)
class EngineSpansTests {
    @RegisterExtension
    static final OpenTelemetryExtension COLLECTED = OpenTelemetryExtension.create();

    private static final AttributeKey<String> DELIVERY = AttributeKey.stringKey("tocsin.delivery.id");
    private static final AttributeKey<Long> ATTEMPT = AttributeKey.longKey("tocsin.attempt");
    private static final Duration AMPLE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200));
    private final Queue<String> idsDuringCalls = new ConcurrentLinkedQueue<>();
    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(folder, endpoint, Duration.ZERO, Spans.ofProcess("0.1.0"));
    }

    @AfterEach
    void end() {
        stage.close();
        endpoint.close();
    }

    /** Tells of an alert. {@return the attempts, once their delivery has ended, of which there were as many as replies} */
    private List<SpanData> attempts(Duration budget, Transport... replies) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(replies.length);
        Queue<Transport> left = new ConcurrentLinkedQueue<>(List.of(replies));
        Transport scripted = (request, atMost) -> {
            idsDuringCalls.add(Span.current().getSpanContext().getSpanId());
            Transport next = left.remove();
            asked.countDown();
            return next.perform(request, atMost);
        };
        stage.restart(Host.builder().transport(scripted).build(), budget);
        stage.fire("A");
        asked.await();
        assertThat(stage.history()).hasSize(1);
        return COLLECTED.getSpans().stream()
                .filter(span -> span.getName().equals("deliver"))
                // One may end after the next has: what came of it is told first.
                .sorted(comparing(span -> span.getAttributes().get(ATTEMPT)))
                .toList();
    }

    private static Transport status(int status) {
        return (request, budget) -> Reply.http(status, Map.of(), new byte[0]);
    }

    private static Answer stuck() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new NoReply("nobody waits for this");
    }

    @Test
    void anAttemptIsASpanWithoutAParentAndItsCallsAreAPartOfIt() throws Exception {
        Span elsewhere = COLLECTED
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("post")
                .startSpan();
        List<SpanData> attempts;
        try (Scope _ = elsewhere.makeCurrent()) {
            attempts = attempts(AMPLE, status(200));
        }

        assertThat(attempts).singleElement().satisfies(span -> {
            assertThat(span.getKind()).isEqualTo(SpanKind.INTERNAL);
            assertThat(span.getParentSpanContext().isValid()).isFalse();
            assertThat(span.getStatus()).isEqualTo(StatusData.unset());
            assertThat(span.getAttributes().get(DELIVERY)).startsWith("dlv_");
            assertThat(span.getAttributes().asMap())
                    .containsOnly(
                            entry(AttributeKey.stringKey("tocsin.receiver"), "ops"),
                            entry(AttributeKey.stringKey("tocsin.plugin"), "hook"),
                            entry(DELIVERY, span.getAttributes().get(DELIVERY)),
                            entry(ATTEMPT, 1L));
            assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo("dev.tocsin.server");
            assertThat(span.getInstrumentationScopeInfo().getVersion()).isEqualTo("0.1.0");
            assertThat(idsDuringCalls).containsExactly(span.getSpanId());
        });
    }

    @Test
    void aDeliveryThatIsTriedAgainIsASpanForEachAttempt() throws Exception {
        List<SpanData> attempts = attempts(AMPLE, status(503), status(200));

        assertThat(attempts)
                .extracting(SpanData::getStatus)
                .containsExactly(StatusData.create(StatusCode.ERROR, "status 503"), StatusData.unset());
        assertThat(attempts)
                .extracting(span -> span.getAttributes().get(ATTEMPT))
                .containsExactly(1L, 2L);
        assertThat(attempts)
                .extracting(span -> span.getAttributes().get(DELIVERY))
                .containsOnly(attempts.getFirst().getAttributes().get(DELIVERY));
        assertThat(attempts).extracting(SpanData::getTraceId).doesNotHaveDuplicates();
        assertThat(idsDuringCalls)
                .containsExactlyElementsOf(
                        attempts.stream().map(SpanData::getSpanId).toList());
    }

    @Test
    void whatIsRefusedIsAnError() throws Exception {
        assertThat(attempts(AMPLE, status(400)))
                .extracting(SpanData::getStatus)
                .containsExactly(StatusData.create(StatusCode.ERROR, "status 400"));
    }

    @Test
    void whatTakesTooLongEndsWhenItIsGivenUp() throws Exception {
        assertThat(attempts(Duration.ofMillis(50), (request, budget) -> stuck(), status(200)))
                .extracting(SpanData::getStatus)
                .containsExactly(
                        StatusData.create(StatusCode.ERROR, "was still under way after PT0.05S, and was given up"),
                        StatusData.unset());
    }

    @Test
    void whatIsAcceptedIsAPartOfTheCallThatTellsOfIt() throws Exception {
        Span call = COLLECTED
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("post")
                .startSpan();
        try (Scope _ = call.makeCurrent()) {
            stage.engine.post(List.of(stage.alert("A"), stage.alert("B")));
        }
        assertThat(accepted()).satisfies(span -> {
            assertThat(span.getKind()).isEqualTo(SpanKind.INTERNAL);
            assertThat(span.getParentSpanId()).isEqualTo(call.getSpanContext().getSpanId());
            assertThat(span.getStatus()).isEqualTo(StatusData.unset());
            assertThat(span.getAttributes().asMap()).containsOnly(entry(AttributeKey.longKey("tocsin.alerts"), 2L));
        });
    }

    @Test
    void whatCannotBeKeptIsAnError() {
        stage.journal.fill();
        assertThatThrownBy(() -> stage.fire("A")).hasMessageStartingWith("[P803]");
        assertThat(accepted().getStatus())
                .isEqualTo(StatusData.create(
                        StatusCode.ERROR, "[P803] journal 'journal.db': the disk is full; make room on it"));
    }

    private static SpanData accepted() {
        List<SpanData> accepted = COLLECTED.getSpans().stream()
                .filter(span -> span.getName().equals("accept"))
                .toList();
        assertThat(accepted).hasSize(1);
        return accepted.getFirst();
    }
}
