package dev.tocsin.cli.inspection;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows one field of a plugin. */
public record FieldCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Arguments.addPluginTo(Form.of("Shows one field of a plugin, as JSON: its kind, bounds and default."
                        + " No plugin code runs."))
                .argument("FIELD", "Name or alias of the field, such as 'endpoint'.")
                .example("tocsin field delivery webhook endpoint")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        workplace
                .output()
                .document(workplace
                        .inspection(given)
                        .field(Arguments.group(given), Arguments.name(given), Arguments.third(given)));
        return ExitCode.DONE;
    }
}
