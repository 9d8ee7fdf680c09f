package dev.tocsin.cli.service;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Has a service that runs tell at once what was not taken. */
public record ReplayCommand(Workplace workplace) implements Command {

    /** The options that choose dead letters, which the service takes as parameters of the same names. */
    private static final List<String> FILTERS = List.of("receiver", "since");

    @Override
    public CommandSpec spec() {
        Form form = Form.of(
                        "Has told at once what was refused, or could not be delivered for too long. The newest state is told;"
                                + " nothing that is past is.",
                        "Without ids it is all that was not taken by a receiver, or since a time, and of which something is left"
                                + " to tell.")
                .withoutPlugins()
                .optionalArguments("ID", "Ids of deliveries, as 'tocsin deliveries --state refused' shows them.")
                .option("--receiver", "NAME", "All that this receiver did not take.")
                .option("--since", "INSTANT", "All that ended then or later, such as '2026-11-22T17:30:00Z'.");
        return WishOptions.addTo(form)
                .example("tocsin replay dlv_343cfab0f862b851250b5fbe --by ann")
                .example("tocsin replay --receiver ops --since 2026-11-22T17:30:00Z")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        Problems.Collector problems = Problems.collector();
        Optional<ServiceClient> service = ServiceOptions.client(given, workplace.surroundings(), problems);
        List<String> ids = Arguments.all(given);
        SequencedMap<String, String> filter = ServiceOptions.parameters(given, FILTERS);
        if (ids.isEmpty() == filter.isEmpty()) {
            problems.add(new Problem(
                    Code.UNKNOWN_OPTION,
                    "tocsin replay",
                    ids.isEmpty() ? "nothing says which deliveries" : "there are both ids and what chooses others",
                    "name deliveries, or choose them by '--receiver' and '--since'"));
        }
        problems.toProblems().orThrow();
        Wishes wishes = WishOptions.wishes(service.orElseThrow(), given, workplace);
        if (filter.isEmpty()) {
            wishes.replay(ids);
            wishes.undone().orThrow();
        } else {
            replay(wishes, wishes.dead(filter));
        }
        return ExitCode.DONE;
    }

    private void replay(Wishes wishes, List<String> dead) {
        if (dead.isEmpty()) {
            workplace
                    .output()
                    .say("nothing of that was refused or has expired; see 'tocsin deliveries' for what there is");
            return;
        }
        wishes.replay(dead);
        int past = wishes.undone().all().size();
        workplace.output().say((dead.size() - past) + " told anew; of " + past + " more nothing is left to tell");
    }
}
