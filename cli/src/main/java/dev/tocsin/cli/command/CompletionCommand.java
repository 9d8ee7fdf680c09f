package dev.tocsin.cli.command;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a script that completes commands and options in a shell. */
record CompletionCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Form.of("Writes a script for bash or zsh that completes commands and options.")
                .example("source <(tocsin completion)")
                .example("tocsin completion > ~/.tocsin-completion")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        CommandSpec all = CommandSpec.create().name("tocsin");
        for (CommandName name : CommandName.values()) {
            all.addSubcommand(name.word(), name.create(workplace).spec());
        }
        workplace.output().text(AutoComplete.bash("tocsin", new CommandLine(all)));
        return ExitCode.DONE;
    }
}
