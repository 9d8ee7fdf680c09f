package dev.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedEgressTests {

    private static final String REFUSED =
            "'127.0.0.1' is a loopback address;" + " if that is meant, allow it with '--allow-egress 127.0.0.1'";

    private final RecordingEndpoint endpoint = RecordingEndpoint.start(Reaction.status(200));
    private final TestRun tocsin = new TestRun();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        endpoint.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliver", "invoke", "trace"})
    void isTheInternetUnlessMoreIsSaid(String command) throws IOException {
        run(command);

        assertThat(tocsin.out()).contains(REFUSED);
        assertThat(tocsin.code()).isEqualTo(1);
        assertThat(endpoint.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliver", "invoke", "trace"})
    void isWhatTheCommandLineAllows(String command) throws IOException {
        run(command, "--allow-egress=10.0.0.0/8", "--allow-egress=127.0.0.1");

        assertThat(tocsin.code()).isZero();
        assertThat(endpoint.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliver", "invoke", "trace"})
    void isOtherwiseWhatTheVariableAllows(String command) throws IOException {
        tocsin.set("TOCSIN_ALLOW_EGRESS", "10.0.0.0/8, 127.0.0.1");
        run(command);

        assertThat(tocsin.code()).isZero();
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void isNotWhatTheVariableAllowsWhereTheCommandLineSaysOtherwise() throws IOException {
        tocsin.set("TOCSIN_ALLOW_EGRESS", "127.0.0.1");
        run("deliver", "--allow-egress=10.0.0.0/8");

        assertThat(tocsin.out()).contains(REFUSED);
    }

    @Test
    void isNothingElseOnThisMachineWithALoopback() throws IOException {
        run("deliver", "--loopback");

        assertThat(tocsin.out()).contains(REFUSED);
        assertThat(endpoint.requests()).isEmpty();
    }

    @Test
    void isReadBeforeAnythingIsSent() throws IOException {
        run("invoke", "--allow-egress=127.0.0.1", "--allow-egress=10.0.0.0/33", "--config=timeout=never");

        assertThat(tocsin.out()).isEmpty();
        assertThat(tocsin.err()).isEqualTo("""
                [P303] field 'timeout' of plugin 'delivery/webhook': found 'never', expected a duration; choose 1s to 60s
                [P303] option '--allow-egress': '10.0.0.0/33' is neither an address such as '10.0.0.5', a range such as \
                '10.0.0.0/8', nor a host such as 'chat.corp' or 'chat.corp:8443'; write it as one of them
                """);
        assertThat(tocsin.code()).isEqualTo(2);

        tocsin.set("TOCSIN_ALLOW_EGRESS", "chat corp");
        run("deliver");

        assertThat(tocsin.err()).startsWith("[P303] variable 'TOCSIN_ALLOW_EGRESS': 'chat corp' is neither an address");
        assertThat(endpoint.requests()).isEmpty();
    }

    private void run(String command, String... options) throws IOException {
        tocsin.in(folder).set("COLUMNS", "300");
        if (command.equals("deliver")) {
            Files.writeString(
                    folder.resolve("tocsin.yml"),
                    "receivers: [{name: ops, webhook_configs: [{url: '%s'}]}]".formatted(endpoint.uri("/hook")));
            tocsin.reading("{\"title\": \"CPU high\", \"severity\": \"warning\", \"summary\": \"90%\"}");
            tocsin.run(with(options, "deliver", "-", "--receivers=tocsin.yml"));
        } else {
            tocsin.run(with(
                    options,
                    command,
                    "delivery",
                    "webhook",
                    "deliver",
                    "--config=url=" + endpoint.uri("/hook"),
                    "--arg=title=CPU high",
                    "--arg=severity=warning",
                    "--arg=summary=90%"));
        }
    }

    private static String[] with(String[] options, String... line) {
        return Stream.concat(Stream.of(line), Stream.of(options)).toArray(String[]::new);
    }
}
