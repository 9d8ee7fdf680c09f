package dev.tocsin.testing.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.api.Test;

class AcmeSirenTests {
    private static final Incident CPU = Incident.of("CPU high", "critical", "node-1 crossed 90%");

    @Test
    void ringsAsLoudAsItIsTold() {
        try (RecordingEndpoint siren = RecordingEndpoint.start(Reaction.status(204))) {
            Receipt receipt = AcmeSirenPlugin.builder(siren.host())
                    .endpoint(siren.uri("/ring"))
                    .apiKey(Secret.of("k-1"))
                    .volume(9)
                    .build()
                    .deliver(CPU);

            HeardRequest heard = siren.requests().get(0);
            assertThat(receipt).hasToString("accepted: status 204");
            assertThat(heard.header("X-Api-Key")).contains("k-1");
            assertThat(heard.body()).isEqualTo("{\"on\":true,\"text\":\"CPU high\",\"volume\":9}");
        }
    }

    @Test
    void leavesTryingAgainToOthers() {
        ManualClock clock = ManualClock.ofDefaults();
        ScriptedTransport transport = ScriptedTransport.replying(503, 204);
        Host host = Host.builder()
                .transport(transport)
                .clock(clock)
                .ticker(clock.ticker())
                .build();

        Receipt receipt = AcmeSirenPlugin.builder(host)
                .endpoint(URI.create("https://siren.example/ring"))
                .apiKey(Secret.of("k-1"))
                .build()
                .deliver(CPU);

        assertThat(receipt).hasToString("failed: status 503");
        assertThat(transport.requests()).hasSize(1);
    }
}
