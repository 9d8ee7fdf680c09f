package dev.tocsin.contract.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HmacSha256Tests {
    /** Test case 2 of RFC 4231. */
    @Test
    void signsAsTheStandardHasIt() {
        byte[] signature = HmacSha256.sign("Jefe".getBytes(UTF_8), "what do ya want for nothing?".getBytes(UTF_8));
        assertThat(HexFormat.of().formatHex(signature))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void takesNoEmptyKey() {
        assertThatThrownBy(() -> HmacSha256.sign(new byte[0], new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
