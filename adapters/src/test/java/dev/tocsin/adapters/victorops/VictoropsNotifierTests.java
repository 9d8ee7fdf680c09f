package dev.tocsin.adapters.victorops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VictoropsNotifierTests {
    private static final Incident LAG = Incident.builder("Queue lag", "sev-9", "")
            .startsAt(Instant.ofEpochSecond(7))
            .build();

    private static String sent(Incident incident) {
        return VictoropsNotifierPlugin.builder(Host.builder()
                        .transport(ScriptedTransport.replying(200))
                        .build())
                .apiKey(Secret.of("0123456789"))
                .routingKey("database")
                .build()
                .preview(incident)
                .toJson()
                .toString();
    }

    @Test
    void callsSomebodyWhereItIsNotKnownHowBadItIs() {
        assertThat(sent(LAG)).contains("\"message_type\":\"CRITICAL\"", "\"state_start_time\":7}");
    }

    @Test
    void letsRecoverWhatItWasNotKnownOfHowBadItWas() {
        Incident over = LAG.toBuilder()
                .status(Status.RESOLVED)
                .endsAt(Instant.ofEpochSecond(9))
                .build();

        assertThat(sent(over)).contains("\"message_type\":\"RECOVERY\"", "\"state_start_time\":9}");
    }

    @Test
    void hidesItsKeyInTheAddress() {
        assertThat(sent(LAG))
                .contains("https://alert.victorops.com/integrations/generic/20131114/alert/[secret]/database");
    }
}
