package dev.tocsin.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class LogTests {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00.1239Z"));
    private static final String HOSTILE = "a \"b\"\n2026-11-23T12:00:00Z ERROR forged\u001b[31m";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private static LogLine line() {
        return LogLine.of(LogLevel.WARN, "target fails")
                .with("delivery", "dlv_1")
                .with("attempt", 3)
                .with("why", "status 503")
                .with("reference", "");
    }

    private String written(LogFormat format, LogLevel least, LogLine line) {
        new Log(written, format, least, NOON).write(line);
        return written.toString(UTF_8);
    }

    @Test
    void writesForPeople() {
        assertThat(written(LogFormat.CONSOLE, LogLevel.INFO, line()))
                .isEqualTo("2026-11-23T12:00:00.123Z WARN  target fails delivery=dlv_1 attempt=3 why=\"status 503\""
                        + " reference=\"\"\n");
    }

    @Test
    void writesForPrograms() {
        assertThat(written(LogFormat.JSON, LogLevel.INFO, line()))
                .isEqualTo("{\"at\":\"2026-11-23T12:00:00.123Z\",\"level\":\"warn\",\"event\":\"target fails\","
                        + "\"delivery\":\"dlv_1\",\"attempt\":3,\"why\":\"status 503\",\"reference\":\"\"}\n");
    }

    @Test
    void whateverIsInATextALineStaysOne() {
        LogLine line = LogLine.of(LogLevel.ERROR, "thread failed").with("trace", HOSTILE);
        assertThat(written(LogFormat.CONSOLE, LogLevel.INFO, line))
                .isEqualTo("2026-11-23T12:00:00.123Z ERROR thread failed"
                        + " trace=\"a \\\"b\\\"\\n2026-11-23T12:00:00Z ERROR forged\\u001B[31m\"\n");
    }

    @Test
    void passesOverWhatMattersLess() {
        assertThat(written(LogFormat.CONSOLE, LogLevel.ERROR, line())).isEmpty();
        assertThat(new Log(written, LogFormat.JSON, LogLevel.INFO, NOON).writes(LogLevel.DEBUG))
                .isFalse();
    }

    @Test
    void losesWhatNobodyCanRead() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        new Log(closed, LogFormat.CONSOLE, LogLevel.INFO, NOON).write(line());
        assertThat(written.size()).isZero();
    }
}
