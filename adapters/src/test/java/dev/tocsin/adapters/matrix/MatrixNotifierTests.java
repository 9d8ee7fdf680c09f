package dev.tocsin.adapters.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MatrixNotifierTests {
    @Test
    void asksWhoItIs() {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        MatrixNotifierPlugin matrix = MatrixNotifierPlugin.builder(
                        Host.builder().transport(transport).build())
                .homeserver(URI.create("https://matrix.example/"))
                .accessToken(Secret.of("canary-0123456789"))
                .roomId("!ops:matrix.example")
                .build();

        assertThat(matrix.check()).hasToString("accepted: the user is known");
        assertThat(transport.requests()).hasToString("[GET https://matrix.example/_matrix/client/v3/account/whoami]");
    }
}
