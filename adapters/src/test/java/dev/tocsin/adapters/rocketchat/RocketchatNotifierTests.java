package dev.tocsin.adapters.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import org.junit.jupiter.api.Test;

class RocketchatNotifierTests {
    @Test
    void asksWhoItIs() {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        RocketchatNotifierPlugin rocketchat = RocketchatNotifierPlugin.builder(
                        Host.builder().transport(transport).build())
                .token(Secret.of("canary-token-0123456789"))
                .tokenId(Secret.of("canary-user-0123456789"))
                .channel(Template.of("#ops"))
                .build();

        assertThat(rocketchat.check()).hasToString("accepted: the user is known");
        assertThat(transport.requests()).hasToString("[GET https://open.rocket.chat/api/v1/me]");
    }
}
