package dev.tocsin.delivery.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.transport.StandardTransport;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The courier on real sockets, in real time. */
@Timeout(20)
class CourierOverHttpTests {
    private static final RetryPolicy QUICK = new RetryPolicy(Duration.ofMillis(5), 1, Duration.ofMillis(5), 0);

    private final StandardTransport transport =
            StandardTransport.builder().allowEgress("127.0.0.1").build();
    private final Courier courier = Courier.builder(
                    Host.builder().transport(transport).build())
            .policy(QUICK)
            .build();
    private final Incident incident = Incident.of("Queue lag", "critical", "worker backlog growing");

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void triesAgainUntilTheEndpointTakesIt() {
        try (RecordingEndpoint flaky =
                RecordingEndpoint.start(Reaction.close(), Reaction.status(503), Reaction.status(204))) {
            DeliveryReport report = deliver(Duration.ofSeconds(15), flaky).getFirst();

            assertThat(report.receipt()).hasToString("accepted: status 204");
            assertThat(report.attempts()).extracting(AttemptReport::status).containsExactly(0, 503, 204);
            assertThat(flaky.requests()).extracting(HeardRequest::target).containsExactly("/", "/", "/");
        }
    }

    @Test
    void isHeldUpByNoTargetThatMisbehaves() {
        try (RecordingEndpoint silent = RecordingEndpoint.start(Reaction.never());
                RecordingEndpoint garbled = RecordingEndpoint.start(Reaction.garbled());
                RecordingEndpoint endless = RecordingEndpoint.start(Reaction.endless(200));
                RecordingEndpoint trickling = RecordingEndpoint.start(Reaction.trickling(200, Duration.ofMillis(5)));
                RecordingEndpoint sound = RecordingEndpoint.start(Reaction.status(204))) {
            List<DeliveryReport> reports = deliver(Duration.ofSeconds(2), silent, garbled, endless, trickling, sound);

            assertThat(reports)
                    .extracting(report -> report.receipt().outcome())
                    .containsExactly(
                            Receipt.Outcome.FAILED,
                            Receipt.Outcome.FAILED,
                            Receipt.Outcome.ACCEPTED,
                            Receipt.Outcome.FAILED,
                            Receipt.Outcome.ACCEPTED);
        }
    }

    private List<DeliveryReport> deliver(Duration budget, RecordingEndpoint... endpoints) {
        List<Errand> errands = Stream.of(endpoints)
                .map(endpoint -> Errand.of("ops", "probe", new Probe(endpoint.uri("/")), incident))
                .toList();
        return courier.deliver(errands, budget);
    }
}
