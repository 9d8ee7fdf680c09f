package dev.tocsin.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.value.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTests {
    private static Body text(String text) {
        return Body.text("application/json", MaskedText.of(text));
    }

    /** The vector that the libraries of Standard Webhooks are tested with. */
    @ParameterizedTest
    @ValueSource(strings = {"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void signsAsTheStandardHasIt(String secret) {
        Body body = text("{\"test\": 2432232314}");

        assertThat(SigningKey.of(Secret.of(secret)).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsTheIdTheTimeAndTheBody() {
        SigningKey key = SigningKey.of(Secret.of("QUJD"));

        assertThat(key.sign("a", "1", text("x")))
                .isEqualTo(SigningKey.of(Secret.of("QUJD")).sign("a", "1", text("x")))
                .isNotEqualTo(key.sign("b", "1", text("x")))
                .isNotEqualTo(key.sign("a", "2", text("x")))
                .isNotEqualTo(key.sign("a", "1", text("y")));
    }
}
