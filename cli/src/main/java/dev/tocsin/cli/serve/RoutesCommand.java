package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.cases.RouteCases;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tests who is told of which alert by a configuration. */
public record RoutesCommand(Workplace workplace) implements Command {
    private static final String TASK = "test";
    private static final List<String> TASKS = List.of(TASK);

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Tests who is told of which alert by a configuration: what decides in 'tocsin serve' answers, by a clock that"
                                + " is set, so that routes, inhibition, time intervals and waits count. Nobody is told, and no plugin"
                                + " code runs.",
                        "CASES has a list 'cases'; each has an 'alert' (its labels) and who is 'told' (names of receivers), and may"
                                + " have others that are firing 'with' it, when it is ('at'), how long 'after' that it is looked who"
                                + " was told, and a 'name'.")
                .choice(TASK, TASKS, "The only thing that is done with them.")
                .argument("FILE", "The configuration.")
                .argument("CASES", "The cases, in YAML.")
                .example("tocsin routes test /etc/tocsin/tocsin.yml cases.yml")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        // There is one task; any other word is refused.
        Arguments.task(given, "tocsin routes", TASKS);
        try (Registry registry = workplace.registry(given)) {
            String file = Arguments.at(given, 2);
            RouteCases cases = RouteCases.read(workplace.source(file), workplace.placeholders(file));
            Problems differences =
                    cases.differences(configuration(Arguments.at(given, 1), workplace.notifiers(registry)));
            differences.orThrow();
            workplace
                    .output()
                    .text(cases.size() == 1 ? "1 case is as it says\n" : cases.size() + " cases are as they say\n");
            return ExitCode.DONE;
        }
    }

    private ServiceConfiguration configuration(String file, Notifiers notifiers) {
        return new ConfigurationReader(notifiers, WrongTemplates.REFUSED, ZoneId.systemDefault())
                .read(workplace.source(file), workplace.placeholders(file));
    }
}
