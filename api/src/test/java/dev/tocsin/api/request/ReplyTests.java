package dev.tocsin.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTests {
    private static Reply saying(String body) {
        return Reply.http(400, Map.of("Server", "x"), body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hidesWhatATargetEchoesOfTheSecretsOfACall() {
        Json inner = Json.items(
                List.of(Json.members().with("key", Json.of(Secret.of("k-3"))).build()));
        HttpCall call = HttpCall.builder("PUT", MaskedText.of("https://x/").plus(Secret.of("p-1")))
                .header("Authorization", MaskedText.of("Bearer ").plus(Secret.of("t-2")))
                .body(Body.json(inner))
                .build();

        Reply hidden = saying("bad: p-1 t-2 k-3 k-3 k-4").hiding(call.secrets());

        assertThat(hidden.body()).isEqualTo("bad: [secret] [secret] [secret] [secret] k-4");
        assertThat(hidden.status()).isEqualTo(400);
        assertThat(hidden.header("server")).contains("x");
    }

    @Test
    void staysAsItIsWhereTheCallHasNoSecret() {
        HttpCall call = HttpCall.post(URI.create("https://x/"))
                .body(Body.text("text/plain", MaskedText.of("hello")))
                .build();

        assertThat(call.secrets()).isEmpty();
        assertThat(saying("hello").hiding(call.secrets()).body()).isEqualTo("hello");
        assertThat(saying("hello").hiding(List.of(Secret.of(""))).body()).isEqualTo("hello");
    }
}
