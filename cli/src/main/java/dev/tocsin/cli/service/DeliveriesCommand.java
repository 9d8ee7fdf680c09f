package dev.tocsin.cli.service;

import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.OutputFormat;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the deliveries of a service that runs. */
public record DeliveriesCommand(Workplace workplace) implements Command {

    private static final String RECEIVER = "--receiver";
    private static final String USUAL_LIMIT = "20";

    /** The options that the service takes as parameters of the same names. */
    private static final List<String> FILTERS = List.of("receiver", "state", "incident");

    @Override
    public CommandSpec spec() {
        Form form = Form.of(
                        "Lists the deliveries of a service that runs: first those under way, then those that have ended, the"
                                + " newest first.",
                        "'tocsin explain' tells all that happened to one of them.")
                .withoutPlugins()
                .option(RECEIVER, "NAME", "Only those to this receiver.")
                .option(
                        "--state",
                        "STATE",
                        "Only those that are waiting, trying, delivered, skipped, refused, expired, replaced or cancelled.")
                .option("--incident", "KEY", "Only those of this incident.")
                .option("--limit", "N", "How many at most, 1 to 1000; " + USUAL_LIMIT + " unless given.");
        return OutputFormat.addTo(ServiceOptions.addTo(form), "them")
                .example("tocsin deliveries --state waiting")
                .example("tocsin deliveries --receiver ops --limit 100 --format json")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Problems.Collector problems = Problems.collector();
        Optional<ServiceClient> service = ServiceOptions.client(given, workplace.surroundings(), problems);
        boolean isJson = OutputFormat.isJson(given, problems);
        problems.toProblems().orThrow();
        Json.Members said = service.orElseThrow().ask("deliveries", query(given));
        if (DeliveryList.isEmpty(said) && given.hasMatchedOption(RECEIVER)) {
            refuseUnknown(given.matchedOptionValue(RECEIVER, ""), service.orElseThrow());
        }
        if (isJson) {
            workplace.output().document(said);
        } else {
            show(said);
        }
        return ExitCode.DONE;
    }

    private static SequencedMap<String, String> query(ParseResult given) {
        SequencedMap<String, String> query = ServiceOptions.parameters(given, FILTERS);
        query.put("limit", given.matchedOptionValue("--limit", USUAL_LIMIT));
        return query;
    }

    /** An empty list may be the answer to a slip of the hand; a receiver that is configured no more still has its history. */
    private static void refuseUnknown(String receiver, ServiceClient service) {
        List<String> known = service.receivers();
        SequencedMap<String, String> anything = new LinkedHashMap<>();
        anything.put("receiver", receiver);
        anything.put("limit", "1");
        if (!known.contains(receiver) && DeliveryList.isEmpty(service.ask("deliveries", anything))) {
            throw ProblemException.of(new Problem(
                    Code.UNKNOWN_RECEIVER,
                    "option '" + RECEIVER + "'",
                    "there is no receiver " + Quoted.of(receiver) + ", nor a delivery to one of that name",
                    Nearest.hint(receiver, known)));
        }
    }

    private void show(Json.Members said) {
        if (DeliveryList.isEmpty(said)) {
            workplace.output().say("there is no such delivery");
            return;
        }
        Instant now = workplace.surroundings().clocks().now();
        workplace.output().text(DeliveryList.of(said, now, workplace.columns()));
        if (DeliveryList.hasMore(said)) {
            workplace.output().say("there are more; '--limit' shows up to 1000 of them");
        }
    }
}
