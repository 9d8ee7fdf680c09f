package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTests {
    @ParameterizedTest
    @ValueSource(strings = {"", "disk full", "漢字 é 😀 👩‍🚒", "القرص ممتلئ"})
    void leavesWhatIsForShowingAsItIs(String text) {
        assertThat(OneLine.of(text)).isSameAs(text);
    }

    @Test
    void showsWhatWouldEndTheLineOrSteerATerminal() {
        assertThat(OneLine.of("a\r\n\tb\u0000\u001B\u007F\u0085\u2028\u2029c"))
                .isEqualTo("a\\r\\n\\tb\\u0000\\u001B\\u007F\\u0085\\u2028\\u2029c");
    }

    @Test
    void showsWhatWouldReorderTheText() {
        assertThat(OneLine.of("\u202A\u202E\u2066\u2069")).isEqualTo("\\u202A\\u202E\\u2066\\u2069");
    }

    @Test
    void showsHalfACharacter() {
        assertThat(OneLine.of("\uDE00a😀\uD83Db\uD83D")).isEqualTo("\\uDE00a😀\\uD83Db\\uD83D");
    }
}
