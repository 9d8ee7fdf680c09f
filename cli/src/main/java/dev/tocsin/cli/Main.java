package dev.tocsin.cli;

import dev.tocsin.cli.command.Tocsin;
import dev.tocsin.cli.process.Surroundings;

/** The entry point of the command {@code tocsin}. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... args) {
        // Documents do not go through System.out, so that a plugin that prints there spoils none.
        System.setOut(System.err);
        System.exit(new Tocsin(Surroundings.ofProcess()).run(args).number());
    }
}
