package dev.tocsin.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralTests {
    @Test
    void escapesWhatALiteralCannotHold() {
        assertThat(Literal.of("a\"b\\c\n\r\t")).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\"");
    }

    @Test
    void leavesAnApostropheAsItIs() {
        assertThat(Literal.of("use 'ears'")).isEqualTo("\"use 'ears'\"");
    }

    @Test
    void aCharacterIsQuotedTheOtherWayRound() {
        assertThat(Literal.of('"')).isEqualTo("'\"'");
        assertThat(Literal.of('\'')).isEqualTo("'\\''");
        assertThat(Literal.of('\n')).isEqualTo("'\\n'");
    }

    @Test
    void staysInAscii() {
        assertThat(Literal.of("ü😀\0")).isEqualTo("\"\\u00fc\\ud83d\\ude00\\u0000\"");
    }
}
