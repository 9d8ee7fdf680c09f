package dev.tocsin.adapters.webex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.HttpConfig;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebexNotifierTests {
    @Test
    void asksBesideTheMessagesWhoItIs() {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        WebexNotifierPlugin webex = WebexNotifierPlugin.builder(
                        Host.builder().transport(transport).build())
                .roomId("room")
                .token(Secret.of("canary-0123456789"))
                .apiUrl(URI.create("https://proxy.example/webex/v1/messages"))
                .build();

        assertThat(webex.check()).hasToString("accepted: the bot is known");
        assertThat(transport.requests()).hasToString("[GET https://proxy.example/webex/v1/people/me]");
    }

    @Test
    void isNoneWithoutALogin() {
        assertThatThrownBy(() -> WebexNotifierPlugin.builder().roomId("room").build())
                .hasMessage("[P311] plugin 'delivery/webex': none of 'token', 'http_config' is given;"
                        + " give at least one of 'token', 'http_config'");
    }

    @Test
    void takesTheLoginThatAlertmanagerWantsInPlaceOfAToken() {
        Map<String, ?> login = Map.of("authorization", Map.of("credentials", "canary-0123456789"));

        HttpCall call = (HttpCall) WebexNotifierPlugin.builder()
                .roomId("room")
                .httpConfig(HttpConfig.of(login))
                .build()
                .preview(Incident.of("Queue lag", "critical", "backlog growing"));

        assertThat(call.headers()).hasToString("{Authorization=Bearer [secret]}");
    }
}
