package dev.tocsin.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTests {

    @Test
    void showsOnlyTheMask() {
        Secret secret = Secret.of("canary");

        assertThat(secret).hasToString("[secret]");
        assertThat(List.of(secret)).hasToString("[[secret]]");
        assertThat("" + secret).isEqualTo(Secret.MASK);
    }

    @Test
    void revealsTheTextToWhoAsks() {
        assertThat(Secret.of("canary").reveal()).isEqualTo("canary");
    }

    @Test
    void equalsASecretOfTheSameText() {
        assertThat(Secret.of("canary")).isEqualTo(Secret.of("canary"));
    }

    @ParameterizedTest
    @CsvSource({"canary,canarz", "canary,Canary", "canary,canar", "canary,canaryy", "canary,''", "'',c"})
    void differsFromASecretOfAnotherText(String one, String other) {
        assertThat(Secret.of(one)).isNotEqualTo(Secret.of(other)).isNotEqualTo(one);
    }

    @Test
    void hasAHashCodeThatTellsNothing() {
        assertThat(Secret.of("canary")).hasSameHashCodeAs(Secret.of("another"));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Secret.of(null)).withMessage("value");
    }
}
