package dev.tocsin.cli.invocation;

import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.document.Evidence;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Outcome;
import dev.tocsin.runtime.registry.Registry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Calls an action of a plugin. */
public record InvokeCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Call.addTo(Form.of(
                        "Makes a plugin, calls one of its actions and shows the result, as JSON. This runs the plugin: 'deliver'"
                                + " really delivers, while 'preview' sends nothing.",
                        "What the plugin itself prints goes to standard error."))
                .example("""
                        tocsin invoke delivery console deliver \\
                        --config prefix='[ops]' \\
                        --arg title='CPU high' --arg severity=warning \\
                        --arg summary='node-1 crossed 90%'""")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        try (Registry registry = workplace.registry(given)) {
            Call call = Call.read(registry, workplace, given);
            Outcome outcome = call.make(workplace.surroundings());
            Json result = call.resultOf(outcome);
            workplace
                    .output()
                    .document(Evidence.ofInvocation(call.plugin(), call.action().name(), result));
            return call.judge(result);
        }
    }
}
