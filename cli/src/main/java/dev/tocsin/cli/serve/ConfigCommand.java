package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.AllowedEgress;
import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.document.CheckedFile;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.ConfigurationSchema;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.transport.StandardTransport;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks the configuration of the service, or shows its JSON Schema. */
public record ConfigCommand(Workplace workplace) implements Command {
    private static final String CALLED = "tocsin config";
    private static final List<String> TASKS = List.of("check", "schema");

    @Override
    public CommandSpec spec() {
        return AllowedEgress.addTo(Form.of(
                                "Looks at a configuration in the form of Alertmanager's, as 'tocsin serve' takes it: an alertmanager.yml,"
                                        + " with a key NAME_configs for every plugin. No plugin code runs.",
                                "check: reads FILE and tells all that is wrong with it, with line and column, or what it says.",
                                "schema: shows the JSON Schema (draft 2020-12) of such a file, for editors.")
                        .choice("JOB", TASKS, "check or schema.")
                        .optionalArgument("FILE", "What to check; '-' is standard input."))
                .example("tocsin config check /etc/prometheus/alertmanager.yml")
                .example("tocsin config schema > tocsin.schema.json")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        boolean isCheck = Arguments.task(given, CALLED, TASKS).equals("check");
        String file = Arguments.at(given, 1);
        if (isCheck == file.isEmpty()) {
            throw isCheck
                    ? wrong("the file is not named", "write 'tocsin config check FILE'")
                    : wrong("a schema is of no file", "write 'tocsin config schema'");
        }
        try (Registry registry = workplace.registry(given)) {
            Notifiers notifiers = workplace.notifiers(registry);
            return isCheck ? check(file, notifiers, egress(given)) : schema(notifiers);
        }
    }

    private AllowedEgress egress(ParseResult given) {
        Problems.Collector problems = Problems.collector();
        AllowedEgress egress = AllowedEgress.read(given, workplace.surroundings(), problems);
        problems.toProblems().orThrow();
        return egress;
    }

    private ExitCode check(String file, Notifiers notifiers, AllowedEgress egress) {
        Source source = workplace.source(file);
        try (StandardTransport transport = egress.transport().build()) {
            ServiceConfiguration read = new ConfigurationReader(
                            notifiers, WrongTemplates.REFUSED, ZoneId.systemDefault())
                    .read(source, workplace.placeholders(file));
            ServiceConfiguration warned = read.warned(new EgressCheck(transport).warnings(read));
            workplace.output().say(warned.warnings());
            workplace.output().document(CheckedFile.of(source.name(), warned));
            return ExitCode.DONE;
        } catch (ProblemException e) {
            workplace.output().say(e.problems());
            workplace.output().document(CheckedFile.of(source.name(), e.problems()));
            return ExitCode.WRONG_INPUT;
        }
    }

    private ExitCode schema(Notifiers notifiers) {
        workplace.output().document(ConfigurationSchema.of(notifiers));
        return ExitCode.DONE;
    }

    private static ProblemException wrong(String message, String fix) {
        return ProblemException.of(new Problem(Code.UNKNOWN_OPTION, CALLED, message, fix));
    }
}
