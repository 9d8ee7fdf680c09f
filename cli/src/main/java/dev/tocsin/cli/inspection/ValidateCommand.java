package dev.tocsin.cli.inspection;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.PluginOptions;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.document.Inspection;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.configuration.source.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks a configuration against the contract of its plugin. */
public record ValidateCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return PluginOptions.addTo(Arguments.addPluginTo(Form.of(
                        "Checks a configuration and tells all that is wrong with it, as JSON and in words; shows what"
                                + " the configuration would be, defaults included. No plugin code runs.")))
                .example("""
                        tocsin validate delivery webhook \\
                        --config endpoint=https://hooks.example.org/x""")
                .example("""
                        tocsin validate delivery pager \\
                        --config service=core --config routing_key=@key""")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        PluginContract plugin = workplace.registry(given).plugin(Arguments.group(given), Arguments.name(given));
        Findings findings = new Findings();
        PluginOptions.Checked checked = new PluginOptions(workplace.placeholders(), findings).fields(plugin, given);
        Problems problems = findings.problems();
        workplace
                .output()
                .document(Inspection.ofValidation(plugin, checked.binding().values(), problems));
        workplace.output().say(problems);
        return problems.hasErrors() ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }
}
