package dev.tocsin.cli.inspection;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows one action of a plugin. */
public record ActionCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Arguments.addPluginTo(
                        Form.of("Shows one action of a plugin, as JSON: its signature, its parameters and what it"
                                + " answers. No plugin code runs."))
                .argument("ACTION", "Name of the action, such as 'preview'.")
                .example("tocsin action delivery pager preview")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        workplace
                .output()
                .document(workplace
                        .inspection(given)
                        .action(Arguments.group(given), Arguments.name(given), Arguments.third(given)));
        return ExitCode.DONE;
    }
}
