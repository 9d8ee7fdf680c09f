package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.adapters.webhook.WebhookNotifierPlugin;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.checks.Project;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.delivery.courier.Courier;
import dev.tocsin.delivery.courier.DeliveryReport;
import dev.tocsin.delivery.courier.Errand;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.transport.StandardTransport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide for applications shows code of this class. */
class EmbeddingTests {
    private static final Page GUIDE = Page.of(Project.ROOT.resolve("docs/embedding.md"));
    private static final Path THIS =
            Project.ROOT.resolve("checks/src/test/java/dev/tocsin/checks/docs/EmbeddingTests.java");

    private final Incident incident = Incident.of("Queue lag", "critical", "backlog growing");
    private final RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(503), Reaction.status(202));
    private final SecretUri uri = SecretUri.of(endpoint.uri("/in"));
    private final Host host = endpoint.host();

    @TempDir
    private Path plugins;

    @AfterEach
    void closeEndpoint() {
        endpoint.close();
    }

    @Test
    void deliversThroughAPluginThatTheCompilerKnows() {
        Notifier notifier = WebhookNotifierPlugin.builder(host)
                .endpoint(uri)
                .timeout(Duration.ofSeconds(2))
                .build();
        Receipt receipt = notifier.deliver(incident);

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.FAILED);
    }

    @Test
    void deliversThroughAPluginThatIsKnownByName() {
        try (Registry registry =
                Registry.load(getClass().getClassLoader(), List.of(plugins)).withHost(host)) {
            Map<String, ?> configuration = Map.of("endpoint", uri, "timeout", "2s");
            Problems problems = registry.validate("delivery", "webhook", configuration);
            Notifier notifier = registry.create(Notifier.class, "delivery", "webhook", configuration);
            notifier.deliver(incident);

            assertThat(problems).isEmpty();
        }
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void tellsTheHostOfEachInvocation() {
        Queue<Invocation> seen = new ConcurrentLinkedQueue<>();
        try (StandardTransport transport = StandardTransport.builder()
                .connections(2, 20)
                .allowEgress("127.0.0.0/8")
                .build()) {
            Host host = Host.builder().transport(transport).listener(seen::add).build();
            WebhookNotifierPlugin.builder(host).endpoint(uri).build().deliver(incident);
        }

        assertThat(seen).hasSize(1);
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void makesAsManyAttemptsAsItTakes() {
        Notifier notifier = WebhookNotifierPlugin.builder(host).endpoint(uri).build();
        Courier courier = Courier.of(host);
        List<DeliveryReport> reports =
                courier.deliver(List.of(Errand.of("ops", "webhook", notifier, incident)), Duration.ofSeconds(30));

        assertThat(reports.get(0).isDone()).isTrue();
        assertThat(reports.get(0).attempts()).hasSize(2);
    }

    static Iterable<String> shown() {
        return GUIDE.blocks("java");
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isWhereTheGuideTookItFrom(String code) {
        assertThat(Project.read(THIS).replaceAll("(?m)^ +", "")).contains(code.replaceAll("(?m)^ +", ""));
    }
}
