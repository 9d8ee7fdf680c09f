package dev.tocsin.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTests {
    private static final Secret CANARY = Secret.of("canary-7f3a");

    @Test
    void showsTextAndMasksSecrets() {
        MaskedText text = MaskedText.of("Bearer ").plus(CANARY).plus("; v=1");

        assertThat(text).hasToString("Bearer [secret]; v=1");
        assertThat(text.reveal()).isEqualTo("Bearer canary-7f3a; v=1");
    }

    @Test
    void isEqualToATextOfTheSameParts() {
        assertThat(MaskedText.of("a").plus(CANARY)).isEqualTo(MaskedText.of("a").plus(Secret.of("canary-7f3a")));
        assertThat(MaskedText.of("a").plus(CANARY))
                .isNotEqualTo(MaskedText.of("a").plus("canary-7f3a"));
    }

    @Test
    void writesASecretAsAPartOfAnAddress() {
        MaskedText address = MaskedText.of("https://x/bot")
                .plusEncoded(Secret.of("1:a/b c*~ü"))
                .plus("/send");

        assertThat(address).hasToString("https://x/bot[secret]/send");
        assertThat(address.reveal()).isEqualTo("https://x/bot1%3Aa%2Fb%20c%2A~%C3%BC/send");
        assertThat(address.secrets()).containsExactly(Secret.of("1:a/b c*~ü"), Secret.of("1%3Aa%2Fb%20c%2A~%C3%BC"));
    }

    @Test
    void addsParametersToAnAddressThatIsSecret() {
        MaskedText address = MaskedText.of(Secret.of("https://x/hook"));

        assertThat(address.plusParameter("a b", "c&d"))
                .hasToString("[secret]?a+b=c%26d")
                .extracting(MaskedText::reveal)
                .isEqualTo("https://x/hook?a+b=c%26d");
        assertThat(address.plusParameter("a", "1").plusParameter("b", "2").reveal())
                .isEqualTo("https://x/hook?a=1&b=2");
    }

    @ParameterizedTest
    @CsvSource({
        "https://hooks.example/services/T0/B0,      https://hooks.example/[secret]",
        "https://hooks.example:8443/?key=canary-7,  https://hooks.example:8443/[secret]",
        "https://hooks.example?key=canary-7f3a,     https://hooks.example[secret]",
        "https://ops:canary-7@[fd00::1]:80/h/a?b#c, https://[secret]@[fd00::1]:80/[secret]",
        "https://hooks.example/,                    https://hooks.example/",
        "https://hooks.example,                     https://hooks.example",
        "file:///canary,                            [secret]",
        "mailto:canary@example,                     [secret]"
    })
    void showsOfASecretAddressWhereItLeads(URI address, String shown) {
        MaskedText text = MaskedText.of(SecretUri.of(address));

        assertThat(text).hasToString(shown);
        assertThat(text.reveal()).isEqualTo(address.toString());
    }

    @Test
    void knowsASecretAddressByWhatIsBehindItsOriginIfThatIsLong() {
        assertThat(secretsOf("https://hooks.example/services/T0"))
                .containsExactly(Secret.of("https://hooks.example/services/T0"), Secret.of("services/T0"));
        assertThat(secretsOf("https://hooks.example/ok")).containsExactly(Secret.of("https://hooks.example/ok"));
    }

    private static Stream<Secret> secretsOf(String address) {
        return MaskedText.of(SecretUri.of(URI.create(address))).secrets();
    }

    @Test
    void writesALoginAsBasicAuthorization() {
        MaskedText login = MaskedText.basic("ops", Secret.of("päss"));

        assertThat(login).hasToString("Basic [secret]");
        assertThat(login.reveal()).isEqualTo("Basic b3BzOnDDpHNz");
        assertThat(login.secrets()).containsExactly(Secret.of("päss"), Secret.of("b3BzOnDDpHNz"));
    }

    @Test
    void showsATokenMasked() {
        MaskedText login = MaskedText.bearer(Secret.of("tk_1"));

        assertThat(login).hasToString("Bearer [secret]");
        assertThat(login.reveal()).isEqualTo("Bearer tk_1");
    }

    @Test
    void keepsSecretsOutOfEveryRenderingOfACall() {
        HttpCall call = HttpCall.post(SecretUri.of(URI.create("https://hook.example/canary-7f3a")))
                .header("Authorization", MaskedText.of(CANARY))
                .body(Body.json(Json.members().with("key", Json.of(CANARY)).build()))
                .build();

        assertThat(call.toJson().toString() + call).doesNotContain("canary").contains("\"key\":\"[secret]\"");
        assertThat(new String(call.body().orElseThrow().reveal(), StandardCharsets.UTF_8))
                .isEqualTo("{\"key\":\"canary-7f3a\"}");
    }
}
