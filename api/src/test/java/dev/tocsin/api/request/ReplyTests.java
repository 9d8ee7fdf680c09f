package dev.tocsin.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void hidesWhatATargetEchoesInAnotherForm() {
        HttpCall call = HttpCall.builder("GET", MaskedText.of("https://x/").plusEncoded(Secret.of("p/1")))
                .header("Authorization", MaskedText.basic("ops", Secret.of("t-2")))
                .build();

        assertThat(saying("no p%2F1, p\\/1 or b3BzOnQtMg==")
                        .hiding(call.secrets())
                        .body())
                .isEqualTo("no [secret], [secret] or [secret]");
    }

    @ParameterizedTest
    @CsvSource({
        "307, https://login.example/secret?key=1, login.example",
        "302, http://user:secret@login.example:8080/, login.example:8080",
        "302, /login, ",
        "302, 'not an address', ",
        "302, , ",
        "200, https://login.example/, ",
    })
    void tellsOfARedirectTheHostAlone(int status, @Nullable String location, @Nullable String host) {
        Map<String, String> headers = location == null ? Map.of() : Map.of("location", location);

        assertThat(Reply.http(status, headers, new byte[0]).redirect()).isEqualTo(Optional.ofNullable(host));
    }
}
