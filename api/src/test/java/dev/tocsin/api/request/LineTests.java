package dev.tocsin.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTests {
    @Test
    void staysOneLineAndLeavesTheTerminalAlone() {
        Line line = new Line(Line.Stream.STDERR, "down\r\n\u001b[2J ü😀\u202e");

        assertThat(line.text()).isEqualTo("down\\r\\n\\u001B[2J ü😀\\u202E");
        assertThat(line.toJson())
                .hasToString("{\"kind\":\"line\",\"stream\":\"stderr\",\"text\":"
                        + "\"down\\\\r\\\\n\\\\u001B[2J ü😀\\\\u202E\"}");
    }
}
