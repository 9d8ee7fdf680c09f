package dev.tocsin.cli.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.server.log.Log;
import dev.tocsin.server.log.LogFormat;
import dev.tocsin.server.log.LogLevel;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LibraryLogsTests {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Logger library = LoggerFactory.getLogger("org.example.Http");

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private void writeTo(OutputStream out) {
        LibraryLogs.writeTo(new Log(out, LogFormat.CONSOLE, LogLevel.INFO, () -> now));
    }

    @AfterEach
    void forget() {
        writeTo(OutputStream.nullOutputStream());
    }

    @Test
    void writesOfWhatALibraryWarns() {
        writeTo(written);
        library.info("started {}", "it");
        library.warn("{} of {} is odd", 1, "two");
        library.error("no way");
        assertThat(written.toString(UTF_8)).isEqualTo("""
                2026-11-23T12:00:00Z WARN  library warns library=org.example.Http message="1 of two is odd"
                2026-11-23T12:00:00Z ERROR library warns library=org.example.Http message="no way"
                """);
    }

    @Test
    void writesOfWhatIsTheSameOnceAMinute() {
        writeTo(written);
        for (int call = 0; call < 1_000; call++) {
            library.warn("call {} is odd", call);
        }
        library.warn("something else");
        now = now.plusSeconds(60);
        library.warn("call {} is odd", "last");
        assertThat(written.toString(UTF_8)).isEqualTo("""
                2026-11-23T12:00:00Z WARN  library warns library=org.example.Http message="call 0 is odd"
                2026-11-23T12:00:00Z WARN  library warns library=org.example.Http message="something else"
                2026-11-23T12:01:00Z WARN  library warns library=org.example.Http message="call last is odd" left_out=999
                """);
    }

    @Test
    void takesWhatIsAlwaysNewForTheSame() {
        writeTo(written);
        for (int call = 0; call < 3_000; call++) {
            library.warn("call " + call);
        }
        assertThat(written.toString(UTF_8)).hasLineCount(1_001);
    }

    @Test
    void writesWhatWasThrownInOneLine() {
        writeTo(written);
        library.warn("failed", new IllegalStateException("odd"));
        assertThat(written.toString(UTF_8))
                .startsWith("2026-11-23T12:00:00Z WARN  library warns library=org.example.Http message=failed"
                        + " trace=\"java.lang.IllegalStateException: odd\\n")
                .hasLineCount(1);
    }
}
