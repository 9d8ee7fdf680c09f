package dev.tocsin.cli.inspection;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows what one plugin promises. */
public record PluginCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Arguments.addPluginTo(Form.of(
                        "Shows what one plugin promises, as JSON: its fields and actions. No plugin code runs."))
                .example("tocsin plugin delivery webhook")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        workplace.output().document(workplace.inspection(given).plugin(Arguments.group(given), Arguments.name(given)));
        return ExitCode.DONE;
    }
}
