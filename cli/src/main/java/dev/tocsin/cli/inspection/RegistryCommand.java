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

/** Lists the plugins. */
public record RegistryCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Form.of("Lists the names of the plugins, as JSON, by group. No plugin code runs.")
                .option(Arguments.ONE_GROUP, Arguments.GROUP, "List the plugins of this group only.")
                .example("tocsin registry")
                .example("tocsin registry --group delivery")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Inspection inspection = workplace.inspection(given);
        @Nullable String group = given.matchedOptionValue(Arguments.ONE_GROUP, null);
        workplace.output().document(group == null ? inspection.names() : inspection.names(group));
        return ExitCode.DONE;
    }
}
