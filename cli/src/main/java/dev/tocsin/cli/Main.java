package dev.tocsin.cli;

import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.process.Surroundings;

/** The entry point of the command {@code tocsin}. */
public final class Main {

    private Main() {}

    /** Runs a command; the process ends with its exit code. */
    public static void main(String... args) {
        // Documents do not go through System.out, so that a plugin that prints there spoils none.
        System.setOut(System.err);
        ExitCode code = new Tocsin(Surroundings.ofProcess()).run(args);
        // System.exit sets up the JDK's logging first, which takes longer than some commands; where all is well and no
        // plugin left a thread behind, the process ends by itself.
        if (code != ExitCode.DONE || Thread.activeCount() > 1) {
            System.exit(code.number());
        }
    }
}
