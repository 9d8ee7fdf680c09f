package dev.tocsin.checks.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A bare shell: nothing in the environment but a path and what a test puts there. */
public final class Shell {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>(Map.of("PATH", "/usr/bin:/bin"));

    /** Runs commands in that folder. */
    public Shell(Path folder) {
        this.folder = folder;
    }

    /** Sets a variable of the environment. */
    public Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What became of a command. */
    public record Outcome(int exit, String out, String err) {}

    /** Starts a command and waits for its end. */
    public Outcome run(String... command) {
        return start(command).await();
    }

    /** Starts a command. Its output goes to files, as a pipe would have to be read all the time. */
    Running start(String... command) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Running(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command on its way. */
    record Running(Process process, Path out, Path err) {
        Outcome await() {
            try {
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("still running after five minutes: " + process.info());
                }
                return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Writes an executable file. */
    static Path script(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file or a folder with all that is in it, permissions and times included. */
    public static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Outcome outcome = new Shell(to.getParent()).run("cp", "-Rp", from.toString(), to.toString());
        if (outcome.exit() != 0) {
            throw new IllegalStateException(outcome.err());
        }
    }
}
