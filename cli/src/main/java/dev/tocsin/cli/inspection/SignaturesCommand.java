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

/** Shows how plugins are made and called. */
public record SignaturesCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Shows how plugins are made and called, as JSON: for each plugin the signature of its constructor"
                                + " and of its actions, what is required first. No plugin code runs.")
                .option(Arguments.ONE_GROUP, Arguments.GROUP, "Show the plugins of this group only.")
                .example("tocsin signatures --group delivery")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Inspection inspection = workplace.inspection(given);
        @Nullable String group = given.matchedOptionValue(Arguments.ONE_GROUP, null);
        workplace.output().document(group == null ? inspection.signatures() : inspection.signatures(group));
        return ExitCode.DONE;
    }
}
