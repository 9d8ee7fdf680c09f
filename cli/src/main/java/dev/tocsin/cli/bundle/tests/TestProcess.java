package dev.tocsin.cli.bundle.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Runs a command to its end and keeps what it says. Two threads: one reads the output into {@code output}, line by line; the
 * other waits, and now and then tells the last line that was read.
 */
final class TestProcess {

    /** Set in the environment of the tests, so that one that reaches this command again can be told so. */
    static final String RUNNING = "TOCSIN_TESTS_RUNNING";

    /** What a {@code make} around this one hands down: its switches and variables are not for the tests. */
    private static final Set<String> OF_THE_CALLER =
            Set.of("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "MODULES");

    private static final int WIDTH = 100;

    private final Duration pause;
    private final StringBuilder output = new StringBuilder();
    private volatile String lastLine = "starting";

    /**
     * Prepares one run.
     *
     * @param pause how long it waits before it tells again where it is
     */
    TestProcess(Duration pause) {
        this.pause = pause;
    }

    /**
     * Runs a command.
     *
     * @param progress is told at each pause where it is
     * @return the exit code
     * @throws ProblemException if it cannot be started
     */
    int run(List<String> command, Path folder, Consumer<String> progress) {
        Process process = start(command, folder);
        try {
            Thread reader = Thread.ofVirtual().start(() -> read(process));
            while (!process.waitFor(pause)) {
                progress.accept(lastLine);
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tests ran", e);
        } finally {
            process.destroy();
        }
    }

    /** {@return all that it said; to be asked after it has ended} */
    String output() {
        return output.toString();
    }

    private static Process start(List<String> command, Path folder) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(OF_THE_CALLER);
        builder.environment().put(RUNNING, "yes");
        try {
            return builder.start();
        } catch (IOException e) {
            Problem problem = new Problem(
                    Code.UNREADABLE_FILE, command.getFirst(), "it cannot be started, so no test runs", "install it");
            throw new ProblemException(ErrorKind.EXTERNAL, Problems.of(problem), e);
        }
    }

    private void read(Process process) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.append(line).append('\n');
                if (!line.isBlank()) {
                    lastLine = line.substring(0, Math.min(line.length(), WIDTH));
                }
            }
        } catch (IOException e) {
            output.append("the rest of the output cannot be read: ")
                    .append(e.getMessage())
                    .append('\n');
        }
    }
}
