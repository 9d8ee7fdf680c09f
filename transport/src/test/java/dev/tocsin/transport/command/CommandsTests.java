package dev.tocsin.transport.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.Command;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommandsTests {
    private static final Duration BUDGET = Duration.ofSeconds(20);

    private final Commands commands =
            new Commands(Map.of("PATH", "/usr/bin:/bin", "HOME", "/home/tocsin", "AWS_KEY", "k"));

    @TempDir
    Path folder;

    private static Command.Builder script(String script) {
        return Command.builder(List.of("/bin/sh", "-c", script));
    }

    private Reply run(Command.Builder command) {
        Answer answer = commands.run(command.build(), BUDGET);
        assertThat(answer).isInstanceOf(Reply.class);
        return (Reply) answer;
    }

    private Answer answer(Command.Builder command) {
        return commands.run(command.build(), BUDGET);
    }

    @Test
    void saysHowItEndedAndWhatItWroteToBothStreams() {
        Reply reply = run(script("echo out; echo err >&2; exit 75"));
        assertThat(reply).hasToString("exit 75");
        assertThat(reply.status()).isEqualTo(75);
        assertThat(reply.body()).isEqualTo("out\nerr\n");
    }

    @Test
    void hasTheInputReadToItsEnd() {
        Body input = Body.json(Json.members().with("title", "Queue lag").build());
        assertThat(run(script("cat").input(input)).body()).isEqualTo("{\"title\":\"Queue lag\"}");
        assertThat(run(script("cat; echo done")).body()).isEqualTo("done\n");
    }

    @Test
    void passesArgumentsWordByWordAndNoShellReadsThem() {
        Command.Builder printf = Command.builder(List.of("/usr/bin/printf", "%s|", "a b", "$HOME; exit 1", "*", ""));
        assertThat(run(printf).body()).isEqualTo("a b|$HOME; exit 1|*||");
    }

    @Test
    void givesItsOwnVariablesAndOfOursOnlyTheNamedOnes() {
        Command.Builder env = Command.builder(List.of("/usr/bin/env"))
                .variable("TOKEN", MaskedText.of(Secret.of("s3cret")))
                .variable("HOME", MaskedText.of("/srv"));
        assertThat(run(env).body().lines())
                .containsExactlyInAnyOrder("PATH=/usr/bin:/bin", "HOME=/srv", "TOKEN=s3cret");
    }

    @Test
    void runsInItsFolder() throws IOException {
        assertThat(run(script("pwd -P").directory(folder.toString())).body().strip())
                .isEqualTo(folder.toRealPath().toString());
    }

    @Test
    void keepsNoMoreOfTheOutputThanAllowedAndReadsAllOfIt() {
        Reply reply = run(script("yes tocsin | head -c 1000000; exit 3").outputLimit(10));
        assertThat(reply.status()).isEqualTo(3);
        assertThat(reply.body()).isEqualTo("tocsin\ntoc");
    }

    @Test
    void doesNotWaitForOneThatReadsNothing() {
        Body large = Body.text("text/plain", MaskedText.of("x".repeat(1 << 20)));
        assertThat(run(script("exit 0").input(large)).status()).isZero();
        assertThat(answer(script("exec sleep 20").input(large).timeout(Duration.ofMillis(300))))
                .isEqualTo(new NoReply("'/bin/sh' did not end within 300ms, and was killed"));
    }

    @Test
    void killsItAndWhatItStartedWhenItsTimeIsOver() throws Exception {
        Path pid = folder.resolve("pid");
        Command.Builder endless = script("/bin/sh -c 'echo $$ > " + pid + "; while true; do sleep 0.05; done'; true")
                .timeout(Duration.ofSeconds(1));
        assertThat(answer(endless)).isEqualTo(new NoReply("'/bin/sh' did not end within 1s, and was killed"));
        long started = Long.parseLong(Files.readString(pid).strip());
        Optional<ProcessHandle> child = ProcessHandle.of(started);
        if (child.isPresent()) {
            child.get().onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(child.filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void doesNotWaitForWhatItLeavesRunning() {
        Reply reply = run(script("echo begun; sleep 20 & exit 0").timeout(Duration.ofSeconds(10)));
        assertThat(reply.body()).isEqualTo("begun\n");
    }

    @Test
    void endsAtTheShorterOfBudgetAndTimeout() {
        Command sleep = Command.builder(List.of("/bin/sleep", "20")).build();
        assertThat(commands.run(sleep, Duration.ofMillis(50)))
                .isEqualTo(new NoReply("'/bin/sleep' did not end within 50ms, and was killed"));
        assertThat(commands.run(sleep, Duration.ZERO)).isEqualTo(new NoReply("no time was left to run '/bin/sleep'"));
    }

    @Test
    void isCalledOffWithItsCaller() {
        Thread.currentThread().interrupt();
        assertThat(answer(Command.builder(List.of("/bin/sleep", "20"))))
                .isEqualTo(new NoReply("interrupted while waiting for '/bin/sleep', which was killed"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void saysWhyItCannotBeStarted() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.sh"), "exit 0");
        assertThat(answer(Command.builder(List.of("/no/such/program"))))
                .isEqualTo(new Unsendable("'/no/such/program' cannot be started: there is no such file"));
        assertThat(answer(Command.builder(List.of(plain.toString()))))
                .isEqualTo(new Unsendable("'" + plain + "' cannot be started: it is no file that may be executed"));
        assertThat(answer(script("exit 0").directory("/no/such/folder")))
                .isEqualTo(new Unsendable("'/bin/sh' cannot be started: '/no/such/folder' is no directory"));
        assertThat(answer(script("exit 0").directory("/no\0folder")))
                .isEqualTo(new Unsendable("'/bin/sh' cannot be started: '/no\\u0000folder' is no directory"));
        assertThat(answer(Command.builder(List.of("/no\0program"))))
                .isEqualTo(new Unsendable("'/no\\u0000program' cannot be started: there is no such file"));
        assertThat(answer(script("exit 0").variable("A=B", MaskedText.of("c"))))
                .isEqualTo(new Unsendable(
                        "'/bin/sh' cannot be started: the system refuses it, its arguments or its environment"));
    }
}
