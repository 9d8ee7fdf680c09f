package dev.tocsin.cli.inspection;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.document.Inspection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows the JSON Schema of a configuration or of an action's arguments. */
public record SchemaCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Arguments.addPluginTo(Form.of(
                        "Shows the JSON Schema (draft 2020-12) of a plugin's configuration as YAML or JSON has it, or of an"
                                + " action's arguments. What JSON Schema cannot say stands in its comments.",
                        "It is made of the plugin's contract; no plugin code runs."))
                .optionalArgument("ACTION", "Name of the action, such as 'preview'.")
                .example("tocsin schema delivery webhook")
                .example("tocsin schema delivery pager preview")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Inspection inspection = workplace.inspection(given);
        String group = Arguments.group(given);
        String name = Arguments.name(given);
        @Nullable String action = given.matchedPositionalValue(2, null);
        workplace
                .output()
                .document(action == null ? inspection.schema(group, name) : inspection.schema(group, name, action));
        return ExitCode.DONE;
    }
}
