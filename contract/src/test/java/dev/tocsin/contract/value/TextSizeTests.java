package dev.tocsin.contract.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSizeTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u007f\u0080", "ü", "\u07ff\u0800", "€", "\ud7ff\ue000\uffff", "😀", "aü€😀"})
    void isWhatUtf8Takes(String text) {
        assertThat(TextSize.utf8(text)).isEqualTo(text.getBytes(UTF_8).length);
    }

    @Test
    void countsHalfOfASurrogatePairForHalfOfIt() {
        assertThat(TextSize.utf8("a\ud83d")).isEqualTo(3);
    }
}
