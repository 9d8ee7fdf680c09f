package dev.tocsin.cli.invocation;

import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.document.Evidence;
import dev.tocsin.cli.process.TracedRequests;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Outcome;
import dev.tocsin.runtime.registry.Registry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Calls an action of a plugin and shows what was recorded. */
public record TraceCommand(Workplace workplace) implements Command {

    @Override
    public CommandSpec spec() {
        return Call.addTo(Form.of(
                        "Makes a plugin, calls one of its actions and shows, as JSON, the result, the whole configuration,"
                                + " each request to its target with what came of it, and each call that was recorded: a call"
                                + " made by another comes before that one. Secrets are shown as '[secret]'.",
                        "What the plugin itself prints goes to standard error."))
                .example("""
                        tocsin trace delivery pager preview \\
                        --config service=core \\
                        --config routing_key='${env:PAGER_KEY}' \\
                        --arg title='Queue lag' --arg severity=critical \\
                        --arg summary='worker backlog growing'""")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        try (Registry registry = workplace.registry(given)) {
            Call call = Call.read(registry, workplace, given);
            TracedRequests requests =
                    new TracedRequests(workplace.surroundings().clocks());
            Outcome outcome = call.make(workplace.surroundings(), requests::over);
            Json result = outcome.thrown().isPresent() ? Json.nothing() : call.resultOf(outcome);
            workplace
                    .output()
                    .document(
                            Evidence.ofTrace(call.plugin(), call.action().name(), result, outcome, requests.toJson()));
            return call.judge(call.resultOf(outcome));
        }
    }
}
