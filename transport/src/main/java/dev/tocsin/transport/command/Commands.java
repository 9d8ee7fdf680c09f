package dev.tocsin.transport.command;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.Command;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.transport.dial.Deadline;
import dev.tocsin.transport.dial.Threads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Runs commands, each once, on the thread of its caller, which waits for its end. Whoever is not done by then is killed, with
 * the processes below it. A program that ends and leaves another running, with its output open, costs a thread that reads on
 * until that one ends. Safe to share between threads.
 */
public final class Commands {
    /** What a program needs to find others, its files and its language; the rest of our environment is not its business. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");

    private static final ThreadFactory FEEDERS = Threads.daemons("command-input");

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
        Deadline deadline = Deadline.in(command.timeout(), budget);
        if (deadline.isOver()) {
            return new NoReply("no time was left to run " + program);
        }
        Process process;
        try {
            process = prepared(command).start();
        } catch (IOException | IllegalArgumentException failed) {
            return new Unsendable(OneLine.of(program + " cannot be started: " + whyNot(command)));
        }
        Output output = Output.of(process.getInputStream(), command.outputLimit());
        byte[] input = command.input().map(Body::reveal).orElse(new byte[0]);
        FEEDERS.newThread(() -> feed(process, input)).start();
        return end(process, output, deadline, program);
    }

    private static Answer end(Process process, Output output, Deadline deadline, String program) {
        try {
            if (process.waitFor(deadline.left(), TimeUnit.NANOSECONDS)) {
                return Reply.exit(process.exitValue(), output.kept());
            }
            kill(process.toHandle());
            return new NoReply(
                    program + " did not end within " + Durations.format(deadline.limit()) + ", and was killed");
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
        Optional<String> nowhere = command.directory().filter(directory -> !is(directory, Files::isDirectory));
        if (nowhere.isPresent()) {
            return Quoted.of(nowhere.get()) + " is no directory";
        }
        String program = command.words().get(0);
        if (!is(program, Files::exists)) {
            return "there is no such file";
        }
        return is(program, Files::isDirectory) || !is(program, Files::isExecutable)
                ? "it is no file that may be executed"
                : "the system refuses it, its arguments or its environment";
    }

    private static boolean is(String path, Predicate<Path> question) {
        try {
            return question.test(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
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
