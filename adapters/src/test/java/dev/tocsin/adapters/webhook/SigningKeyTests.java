package dev.tocsin.adapters.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTests {
    private static final IRegexp PATTERN = IRegexp.of(SigningKey.PATTERN);

    /** The vector that the libraries of Standard Webhooks are tested with. */
    @ParameterizedTest
    @ValueSource(strings = {"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void signsAsTheStandardHasIt(String secret) {
        byte[] body = "{\"test\": 2432232314}".getBytes(UTF_8);

        assertThat(SigningKey.of(Secret.of(secret)).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ==", "QUI=", "QUJD", "whsec_QUJDRA==", "+/+/"})
    void takesWhateverBase64Says(String secret) {
        assertThat(PATTERN.matches(secret)).isTrue();
        assertThat(SigningKey.of(Secret.of(secret)).sign("id", "0", new byte[0]))
                .startsWith("v1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "QQ", "QQ=", "Q===", "====", "QUJ!", "QU-_", "QUJD\n", "whsk_QUJD", "QUJDR"})
    void hasAPatternThatRefusesWhatIsNoKey(String secret) {
        assertThat(PATTERN.matches(secret)).isFalse();
    }

    @Test
    void signsTheIdTheTimeAndTheBody() {
        SigningKey key = SigningKey.of(Secret.of("QUJD"));

        assertThat(key.sign("a", "1", new byte[] {1}))
                .isEqualTo(SigningKey.of(Secret.of("QUJD")).sign("a", "1", new byte[] {1}))
                .isNotEqualTo(key.sign("b", "1", new byte[] {1}))
                .isNotEqualTo(key.sign("a", "2", new byte[] {1}))
                .isNotEqualTo(key.sign("a", "1", new byte[] {2}));
    }
}
