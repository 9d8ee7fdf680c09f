package dev.tocsin.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionTests {
    private static final Trust TRUST = new Trust(
            Optional.of(Secret.of("-----BEGIN")),
            Optional.of(Secret.of("-----BEGIN")),
            Optional.of(Secret.of("canary")),
            Optional.of("x"));
    private static final Connection CONNECTION = new Connection(
            Optional.of(URI.create("http://proxy.corp:3128")),
            List.of("corp"),
            Map.of("Proxy-Authorization", MaskedText.basic("ops", Secret.of("canary"))),
            Optional.of(TRUST));

    @Test
    void isShownWithTheCallThatHasOneSecretsMasked() {
        HttpCall call = HttpCall.post(URI.create("https://chat.example/"))
                .connection(CONNECTION)
                .build();

        assertThat(call.toJson().toString())
                .endsWith(
                        ",\"connection\":{\"proxy\":\"http://proxy.corp:3128\",\"no_proxy\":[\"corp\"],"
                                + "\"proxy_headers\":{\"Proxy-Authorization\":\"Basic [secret]\"},"
                                + "\"trust\":{\"authorities\":true,\"certificate\":true,\"key\":\"[secret]\",\"server_name\":\"x\"}}}");
        assertThat(call.secrets()).contains(Secret.of("canary"));
        assertThat(CONNECTION.toString()).doesNotContain("canary");
    }

    @Test
    void isNotShownWithACallThatSaysNothingOfIt() {
        HttpCall call = HttpCall.post(URI.create("https://chat.example/")).build();

        assertThat(call.connection()).isEqualTo(Connection.direct());
        assertThat(call.toJson().toString()).doesNotContain("connection");
    }

    @Test
    void isThatOfACallThatIsMadeOfAnother() {
        HttpCall call = HttpCall.builder("PUT", MaskedText.of("https://chat.example/"))
                .header("X-Key", MaskedText.of(Secret.of("canary")))
                .body(Body.text("text/plain", MaskedText.of("hello")))
                .timeout(Duration.ofSeconds(3))
                .replyLimit(7)
                .connection(CONNECTION)
                .build();

        assertThat(call.toBuilder().build()).usingRecursiveComparison().isEqualTo(call);
    }

    @Test
    void keepsItsTrustWithoutItsProxy() {
        assertThat(CONNECTION.withoutProxy())
                .isEqualTo(new Connection(Optional.empty(), List.of(), Map.of(), Optional.of(TRUST)));
    }

    @Test
    void takesNoLoginInTheAddressOfAProxy() {
        assertThatThrownBy(() -> new Connection(
                        Optional.of(URI.create("http://ops:canary@proxy.corp")), List.of(), Map.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the address of the proxy has a login; give it as 'Proxy-Authorization'");
    }

    @Test
    void takesNoCertificateWithoutItsKey() {
        assertThatThrownBy(() -> new Trust(
                        Optional.empty(), Optional.of(Secret.of("-----BEGIN")), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a certificate and its key are given together or not at all");
    }
}
