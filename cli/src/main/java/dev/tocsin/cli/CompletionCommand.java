package dev.tocsin.cli;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.runtime.registry.Registry;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes a script that completes commands, options and the plugins that there are now in a shell. */
record CompletionCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Writes a script for bash or zsh that completes commands, options, groups and plugins.",
                        "It knows the plugins that are there while it is written; no plugin code runs.")
                .example("source <(tocsin completion)")
                .example("tocsin completion > ~/.tocsin-completion")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Map<String, List<String>> words = words(workplace.registry(given));
        CommandSpec all = CommandSpec.create().name("tocsin");
        for (CommandName name : CommandName.values()) {
            CommandSpec spec = name.create(workplace).spec();
            offer(words, spec);
            all.addSubcommand(name.word(), spec);
        }
        workplace.output().text(AutoComplete.bash("tocsin", new CommandLine(all)));
        return ExitCode.DONE;
    }

    /** {@return what may stand for an argument of that label, or behind an option of that name} */
    private static Map<String, List<String>> words(Registry registry) {
        return Map.of(
                Arguments.ONE_GROUP,
                registry.groups(),
                Arguments.GROUP,
                registry.groups(),
                Arguments.NAME,
                registry.groups().stream()
                        .flatMap(group -> registry.names(group).stream())
                        .flatMap(plugin -> plugin.inGroup().stream())
                        .distinct()
                        .toList());
    }

    private static void offer(Map<String, List<String>> words, CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (words.containsKey(option.longestName())) {
                spec.remove(option);
                spec.addOption(option.toBuilder()
                        .completionCandidates(words.get(option.longestName()))
                        .build());
            }
        }
        for (PositionalParamSpec argument : List.copyOf(spec.positionalParameters())) {
            if (words.containsKey(argument.paramLabel())) {
                spec.remove(argument);
                spec.addPositional(argument.toBuilder()
                        .completionCandidates(words.get(argument.paramLabel()))
                        .build());
            }
        }
    }
}
