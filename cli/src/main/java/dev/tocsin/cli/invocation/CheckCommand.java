package dev.tocsin.cli.invocation;

import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.document.Evidence;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Asks the target of a notifier whether it would take something. */
public record CheckCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Call.addPluginTo(Form.of(
                        "Asks the target of a notifier whether it would take something, and shows its receipt. Nobody is told"
                                + " of anything. A target that cannot be asked without sending something is skipped;"
                                + " 'test-send' sends something.",
                        "Whether a plugin's target can be asked stands under 'semantics', 'check' of 'tocsin plugin'."))
                .example("""
                        tocsin check delivery telegram \\
                        --config bot_token='${env:BOT_TOKEN}' \\
                        --config chat_id=-1001""")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        try (Registry registry = workplace.registry(given)) {
            Call call = Call.of(registry, workplace, given, "check", Map.of());
            Json receipt = call.resultOf(call.make(workplace.surroundings()));
            workplace
                    .output()
                    .document(Evidence.ofInvocation(call.plugin(), call.action().name(), receipt));
            return call.judge(receipt);
        }
    }
}
