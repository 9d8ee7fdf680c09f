package dev.tocsin.adapters.ntfy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NtfyNotifierTests {
    private static final Incident LAG = Incident.of("Queue lag", "critical", "worker backlog growing");

    private static NtfyNotifierPlugin.Builder ntfy(ScriptedTransport transport) {
        return NtfyNotifierPlugin.builder(Host.builder().transport(transport).build())
                .topic("ops");
    }

    @Test
    void publishesForEverybodyWhoKnowsTheTopic() {
        HttpCall call = (HttpCall) ntfy(ScriptedTransport.replying(200)).build().preview(LAG);

        assertThat(call).hasToString("POST https://ntfy.sh/");
        assertThat(call.headers()).isEmpty();
    }

    @Test
    void logsInByTokenOrByPassword() {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        HttpCall byToken = (HttpCall)
                ntfy(transport).token(Secret.of("tk_0123456789")).build().preview(LAG);
        HttpCall byPassword = (HttpCall) ntfy(transport)
                .username("ops")
                .password(Secret.of("secret"))
                .build()
                .preview(LAG);

        assertThat(byToken.headers().get("Authorization").reveal()).isEqualTo("Bearer tk_0123456789");
        assertThat(byPassword.headers().get("Authorization").reveal()).isEqualTo("Basic b3BzOnNlY3JldA==");
    }

    @Test
    void asksTheServerWhetherItIsWell() {
        Reply well = Reply.http(200, Map.of(), "{\"healthy\":true}".getBytes(UTF_8));
        ScriptedTransport transport = ScriptedTransport.answering(well);

        assertThat(ntfy(transport).build().check()).hasToString("accepted: the server is well and takes the login");
        assertThat(transport.requests()).map(Object::toString).containsExactly("GET https://ntfy.sh/v1/health");
        assertThat(ntfy(ScriptedTransport.replying(401)).build().check()).hasToString("refused: status 401");
    }

    @Test
    void isToldByTheServerThatItIsNotWell() {
        Reply ill = Reply.http(200, Map.of(), "{\"healthy\":false}".getBytes(UTF_8));

        assertThat(ntfy(ScriptedTransport.answering(ill)).build().check())
                .hasToString("refused: status 200: {\"healthy\":false}");
    }
}
