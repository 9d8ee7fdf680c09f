package dev.tocsin.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.value.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors are those that Standard Webhooks publishes. */
class SigningKeyTests {
    private static final SignedContent VECTOR =
            content("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", "{\"test\": 2432232314}");

    private static SignedContent content(String id, String timestamp, String body) {
        return new SignedContent(id, timestamp, Body.text("application/json", MaskedText.of(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void signsAsVersionOneHasIt(String secret) {
        assertThat(SigningKey.shared(Secret.of(secret)).sign(VECTOR))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==",
                "6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc="
            })
    void signsAsVersionOneAHasIt(String secret) {
        assertThat(SigningKey.own(Secret.of(secret)).sign(VECTOR))
                .isEqualTo(
                        "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==");
    }

    @ParameterizedTest
    @CsvSource({"b, 1, x", "a, 2, x", "a, 1, y"})
    void signsTheIdTheTimeAndTheBody(String id, String timestamp, String body) {
        SigningKey key = SigningKey.shared(Secret.of("QUJD"));

        assertThat(key.sign(content(id, timestamp, body))).isNotEqualTo(key.sign(content("a", "1", "x")));
    }

    @Test
    void signsTheSameAlike() {
        assertThat(SigningKey.shared(Secret.of("QUJD")).sign(VECTOR))
                .isEqualTo(SigningKey.shared(Secret.of("QUJD")).sign(VECTOR));
    }
}
