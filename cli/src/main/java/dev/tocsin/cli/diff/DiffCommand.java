package dev.tocsin.cli.diff;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.OutputFormat;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.diff.Change;
import dev.tocsin.contract.diff.ContractDiff;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows what changed between two states of plugins' contracts. */
public record DiffCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return OutputFormat.addTo(
                        Form.of(
                                        "Shows what changed between two states of plugins' contracts. No plugin code runs.",
                                        "OLD and NEW are each what 'tocsin manifest' or 'tocsin plugin' shows, a plugin jar, or a"
                                                + " folder of plugin jars.",
                                        "BREAKING: something that was valid is refused, or a promise no longer holds."
                                                + " RISKY: what was valid stays so, but may mean something else, will"
                                                + " go, or needs an edit in Java code. SAFE: nobody has to do anything.")
                                .argument("OLD", "The contracts as they were.")
                                .argument("NEW", "The contracts as they are."),
                        "the changes")
                .withoutPlugins()
                .exit(ExitCode.BREAKING)
                .example("tocsin diff released.json target/acme-siren.jar")
                .example("tocsin diff plugins-1.0/ plugins-1.1/ --format json")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Problems.Collector problems = Problems.collector();
        boolean isJson = OutputFormat.isJson(given, problems);
        List<PluginContract> before = contracts(Arguments.at(given, 0), problems);
        List<PluginContract> after = contracts(Arguments.at(given, 1), problems);
        problems.toProblems().orThrow();
        List<Change> changes = ContractDiff.between(before, after);
        show(new ShownChanges(changes), isJson);
        return changes.stream().anyMatch(Change::isBreaking) ? ExitCode.BREAKING : ExitCode.DONE;
    }

    private List<PluginContract> contracts(String path, Problems.Collector problems) {
        try {
            return ContractSource.read(path, workplace.surroundings().folder());
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private void show(ShownChanges changes, boolean isJson) {
        if (isJson) {
            workplace.output().document(changes.toJson());
        } else {
            workplace.output().text(changes.toTable(workplace.columns()));
        }
    }
}
