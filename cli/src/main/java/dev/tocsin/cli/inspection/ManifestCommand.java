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

/** Shows all that the plugins promise. */
public record ManifestCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Shows all that the plugins promise, as JSON: by group, every plugin with its fields and actions.",
                        "It is read from files in the plugins' jars; no plugin code runs.")
                .option(Arguments.ONE_GROUP, Arguments.GROUP, "Show the plugins of this group only.")
                .example("tocsin manifest")
                .example("tocsin manifest --group delivery")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Inspection inspection = workplace.inspection(given);
        @Nullable String group = given.matchedOptionValue(Arguments.ONE_GROUP, null);
        workplace.output().document(group == null ? inspection.manifest() : inspection.manifest(group));
        return ExitCode.DONE;
    }
}
