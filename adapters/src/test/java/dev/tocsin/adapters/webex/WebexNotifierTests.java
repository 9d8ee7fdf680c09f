package dev.tocsin.adapters.webex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.api.Test;

class WebexNotifierTests {
    @Test
    void asksBesideTheMessagesWhoItIs() {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        WebexNotifierPlugin webex = WebexNotifierPlugin.builder(
                        Host.builder().transport(transport).build())
                .token(Secret.of("canary-0123456789"))
                .roomId("room")
                .apiUrl(URI.create("https://proxy.example/webex/v1/messages"))
                .build();

        assertThat(webex.check()).hasToString("accepted: the bot is known");
        assertThat(transport.requests()).hasToString("[GET https://proxy.example/webex/v1/people/me]");
    }
}
