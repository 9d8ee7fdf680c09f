package dev.tocsin.cli.bundle.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TestProcessTests {

    @TempDir
    private Path folder;

    private final TestProcess process = new TestProcess(Duration.ofMillis(10));
    private final List<String> told = new ArrayList<>();

    @Test
    void keepsBothStreamsAndTheExitCode() {
        assertThat(run("echo one; echo two >&2; exit 7")).isEqualTo(7);

        assertThat(process.output()).isEqualTo("one\ntwo\n");
    }

    /** The process goes on only after it was told where it is. */
    @Test
    void tellsWhereItIs() {
        String waiting = "mkfifo gate && echo working && read go <gate && echo $go";

        process.run(List.of("sh", "-c", waiting), folder, line -> {
            told.add(line);
            if (told.contains("working") && Files.exists(folder.resolve("gate"))) {
                open();
            }
        });

        assertThat(told).contains("working");
        assertThat(process.output()).isEqualTo("working\nopen\n");
    }

    @Test
    void tellsTheTestsThatTheyRunInsideIt() {
        run("echo $TOCSIN_TESTS_RUNNING");

        assertThat(process.output()).isEqualTo("yes\n");
    }

    @Test
    void saysThatACommandCannotBeStarted() {
        assertThatThrownBy(() -> process.run(List.of("no-such-program"), folder, told::add))
                .hasMessage("[P505] no-such-program: it cannot be started, so no test runs; install it");
    }

    private int run(String script) {
        return process.run(List.of("sh", "-c", script), folder, told::add);
    }

    private void open() {
        try {
            Path gate = folder.resolve("gate");
            Files.writeString(gate, "open\n");
            Files.delete(gate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
