package dev.tocsin.adapters.pushover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PushoverNotifierTests {
    private static PushoverNotifierPlugin pushover(ScriptedTransport transport) {
        return PushoverNotifierPlugin.builder(
                        Host.builder().transport(transport).build())
                .userKey(Secret.of("u0123456789"))
                .token(Secret.of("a0123456789"))
                .retry(Duration.ofSeconds(90))
                .ttl(Duration.ofHours(1))
                .build();
    }

    private static Map<String, Json> form(Incident incident) {
        HttpCall call = (HttpCall) pushover(ScriptedTransport.replying(200)).preview(incident);
        return ((Json.Members) call.body().orElseThrow().toJson()).values();
    }

    @Test
    void ringsForWhatIsCriticalUntilSomebodyAcknowledgesIt() {
        assertThat(form(Incident.of("Queue lag", "critical", "")))
                .containsEntry("priority", Json.of("2"))
                .containsEntry("retry", Json.of("90"))
                .containsEntry("expire", Json.of("3600"))
                .doesNotContainKey("ttl");
    }

    @Test
    void letsOtherMessagesDisappear() {
        assertThat(form(Incident.of("Queue lag", "error", "")))
                .containsEntry("priority", Json.of("1"))
                .containsEntry("ttl", Json.of("3600"))
                .doesNotContainKeys("retry", "expire");
    }

    @Test
    void leavesOutAnAddressThatWouldBeRefused() {
        Incident.Builder incident = Incident.builder("Queue lag", "info", "");

        assertThat(form(incident.link("https://a.example/" + "x".repeat(494)).build()))
                .containsEntry("url_title", Json.of("Details"));
        assertThat(form(incident.link("https://a.example/" + "x".repeat(495)).build()))
                .doesNotContainKeys("url", "url_title");
    }

    @Test
    void asksWhetherUserAndApplicationAreKnown() {
        ScriptedTransport transport = ScriptedTransport.replying(200);

        assertThat(pushover(transport).check()).hasToString("accepted: the user and the application are known");
        assertThat(transport.requests())
                .map(Object::toString)
                .containsExactly("POST https://api.pushover.net/1/users/validate.json");
        assertThat(pushover(ScriptedTransport.replying(400)).check()).hasToString("refused: status 400");
    }
}
