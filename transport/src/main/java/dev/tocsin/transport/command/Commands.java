package dev.tocsin.transport.command;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.Command;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Durations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands, each once, on the thread of its caller, which waits for its end. Whoever is not done by then is killed, with
 * the processes below it. Safe to share between threads.
 */
public final class Commands {
    /** What a program needs to find others, its files and its language; the rest of our environment is not its business. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");

    private final Map<String, String> own;

    /** Made with the environment of this process. */
    public Commands() {
        this(System.getenv());
    }

    Commands(Map<String, String> own) {
        this.own = own;
    }

    /** Runs a command within the shorter of the budget and its own timeout. */
    public Answer run(Command command, Duration budget) {
        String program = Quoted.of(command.words().get(0));
        Duration limit = command.timeout().compareTo(budget) < 0 ? command.timeout() : budget;
        if (limit.isNegative() || limit.isZero()) {
            return new NoReply("no time was left to run " + program);
        }
        Process process;
        try {
            process = prepared(command).start();
        } catch (IOException | IllegalArgumentException failed) {
            return new Unsendable(program + " cannot be started: " + whyNot(command));
        }
        Output output = Output.of(process.getInputStream(), command.outputLimit());
        byte[] input = command.input().map(Body::reveal).orElse(new byte[0]);
        Daemon.of("input", () -> feed(process, input)).start();
        return end(process, output, limit, program);
    }

    private static Answer end(Process process, Output output, Duration limit, String program) {
        try {
            if (process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                return Reply.exit(process.exitValue(), output.kept());
            }
            kill(process.toHandle());
            return new NoReply(program + " did not end within " + Durations.format(limit) + ", and was killed");
        } catch (InterruptedException interrupted) {
            kill(process.toHandle());
            Thread.currentThread().interrupt();
            return new NoReply("interrupted while waiting for " + program + ", which was killed");
        }
    }

    /** Asks for the children first: those of a dead process are another's. */
    private static void kill(ProcessHandle process) {
        List<ProcessHandle> children = process.children().toList();
        process.destroyForcibly();
        children.forEach(Commands::kill);
    }

    private ProcessBuilder prepared(Command command) {
        ProcessBuilder builder = new ProcessBuilder(command.words()).redirectErrorStream(true);
        command.directory().map(Path::of).map(Path::toFile).ifPresent(builder::directory);
        Map<String, String> environment = builder.environment();
        environment.clear();
        own.forEach((name, value) -> {
            if (INHERITED.contains(name)) {
                environment.put(name, value);
            }
        });
        command.environment().forEach((name, value) -> environment.put(name, value.reveal()));
        return builder;
    }

    private static String whyNot(Command command) {
        Path program = Path.of(command.words().get(0));
        Optional<String> nowhere = command.directory().filter(directory -> !Files.isDirectory(Path.of(directory)));
        if (nowhere.isPresent()) {
            return Quoted.of(nowhere.get()) + " is no directory";
        }
        if (!Files.exists(program)) {
            return "there is no such file";
        }
        return Files.isDirectory(program) || !Files.isExecutable(program)
                ? "it is no file that may be executed"
                : "the system refuses it, its arguments or its environment";
    }

    /** On a thread of its own, as a program may write before it has read everything, or read nothing at all. */
    private static void feed(Process process, byte[] input) {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input);
        } catch (IOException unread) {
            // It ended, or closed its input: what it did not read it did not need.
        }
    }
}
