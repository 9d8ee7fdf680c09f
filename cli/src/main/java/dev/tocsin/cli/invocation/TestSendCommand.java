package dev.tocsin.cli.invocation;

import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.document.Evidence;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Sends a message to the target of a notifier that says that it is a test. */
public record TestSendCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Call.addPluginTo(Form.of(
                        "Sends an incident to the target of a notifier whose title, summary and label 'test' say that it is a test"
                                + " and that nothing is wrong. Its severity is 'info'. Where the target keeps incidents"
                                + " open, it is resolved at once.",
                        "Each run is an incident of its own. Whoever is told by the target is told of it, too."))
                .example("""
                        tocsin test-send delivery telegram \\
                        --config bot_token='${env:BOT_TOKEN}' \\
                        --config chat_id=-1001""")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Instant now = workplace.surroundings().clocks().now();
        try (Registry registry = workplace.registry(given)) {
            Call firing = Call.of(registry, workplace, given, "deliver", incident("firing", now));
            List<Json> receipts = new ArrayList<>();
            ExitCode code = send(firing, receipts);
            if (code == ExitCode.DONE && staysOpen(firing)) {
                code = send(firing.with(incident("resolved", now)), receipts);
            }
            workplace.output().document(Evidence.ofTest(firing.plugin(), receipts));
            return code;
        }
    }

    private ExitCode send(Call call, List<Json> receipts) {
        Json receipt = call.resultOf(call.make(workplace.surroundings()));
        receipts.add(receipt);
        return call.judge(receipt);
    }

    private static boolean staysOpen(Call call) {
        return call.plugin()
                .semantics()
                .map(DeliverySemantics::ending)
                .filter(ending -> ending.first().closes())
                .isPresent();
    }

    private static Map<String, Input> incident(String status, Instant now) {
        return Map.of(
                "title", Input.of("Test from Tocsin"),
                "severity", Input.of("info"),
                "summary", Input.of("Sent by 'tocsin test-send' at " + now + "; nothing is wrong."),
                "key", Input.of("tocsin-test:" + now),
                "status", Input.of(status),
                "labels", Input.of(Map.of("test", "true")));
    }
}
