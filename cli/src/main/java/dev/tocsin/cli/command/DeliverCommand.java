package dev.tocsin.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Delivers incidents to the receivers of a file. */
record DeliverCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Form.of("Delivers incidents to the receivers of a file.")
                .argument("FILE", "The payload, or '-' for standard input.")
                .requiredOption("--receivers", "FILE", "The receivers.")
                .example("tocsin deliver alert.json --receivers tocsin.yml")
                .exit(ExitCode.NOT_EVERYWHERE)
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        return ExitCode.DONE;
    }
}
