package dev.tocsin.cli.command;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.cli.delivery.DeliveryPlan;
import dev.tocsin.cli.delivery.PlannedDelivery;
import dev.tocsin.cli.payload.Payload;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.cli.receivers.Notifiers;
import dev.tocsin.cli.receivers.Receiver;
import dev.tocsin.cli.receivers.ReceiversFile;
import dev.tocsin.cli.source.Placeholders;
import dev.tocsin.cli.source.Source;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.registry.Registry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/**
 * What a command line asks to be delivered.
 *
 * @param plan which incident goes where
 * @param egress where calls may go although it is not on the internet
 * @param deadline how long all of it may take
 * @param isJson whether receipts are shown as JSON
 * @param isDryRun whether nothing is to be sent
 */
record DeliverOptions(
        List<PlannedDelivery> plan, AllowedEgress egress, Duration deadline, boolean isJson, boolean isDryRun) {

    private static final String RECEIVERS = "--receivers";
    private static final String TO = "--to";
    private static final String DRY_RUN = "--dry-run";
    private static final String DEADLINE = "--deadline";
    private static final String GROUP = "delivery";
    private static final Kind DEADLINES = new DurationKind(new Range<>(Duration.ofMillis(1), Duration.ofDays(1)));

    static Form form(Form form) {
        Form described = form.argument("FILE", "What to deliver, as JSON; '-' is standard input.")
                .requiredOption(RECEIVERS, "FILE", "The receivers, as YAML; must be given.")
                .manyOption(TO, "NAME", "Deliver to this receiver only; may be given many times.")
                .flag(DRY_RUN, "Show the first request of each delivery, secrets masked; send nothing.")
                .option(DEADLINE, "TIME", "When to give up; 30s unless given.");
        return AllowedEgress.option(OutputFormat.of(described, "the receipts"))
                .flag(
                        Loopback.OPTION,
                        "Start an endpoint on this machine to try receivers out: its address is ${env:"
                                + Loopback.VARIABLE
                                + "}, to which calls may go, and it answers 503 to the first request for each path, 202 to others.");
    }

    /** Reads everything, and throws all that is wrong with any of it. */
    static DeliverOptions read(ParseResult given, Workplace workplace, Loopback loopback, Registry registry) {
        Problems.Collector problems = Problems.collector();
        AllowedEgress egress = AllowedEgress.read(given, workplace.surroundings(), problems);
        Duration deadline = deadline(given, problems);
        boolean isJson = OutputFormat.isJson(given, problems);
        List<Incident> incidents = part(() -> incidents(given, workplace.surroundings()), problems);
        List<Receiver> receivers = part(() -> receivers(given, workplace, loopback.variables(), registry), problems);
        problems.toProblems().orThrow();
        return new DeliverOptions(
                DeliveryPlan.of(incidents, receivers),
                egress.and(loopback.allowed()),
                deadline,
                isJson,
                given.hasMatchedOption(DRY_RUN));
    }

    private static Duration deadline(ParseResult given, Problems.Collector problems) {
        Input text = new Input.Text(given.matchedOptionValue(DEADLINE, "30s"));
        Object deadline = DEADLINES.read(text, Place.root(path -> "option '" + DEADLINE + "'"), problems);
        return deadline instanceof Duration duration ? duration : Duration.ZERO;
    }

    private static <T> List<T> part(Supplier<List<T>> reader, Problems.Collector problems) {
        try {
            return reader.get();
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private static List<Incident> incidents(ParseResult given, Surroundings surroundings) {
        Source source = Source.of(Arguments.at(given, 0), surroundings.folder(), surroundings.in());
        return Payload.read(source, surroundings.clocks().now());
    }

    private static List<Receiver> receivers(
            ParseResult given, Workplace workplace, Map<String, String> variables, Registry registry) {
        Surroundings surroundings = workplace.surroundings();
        Map<String, String> all = new HashMap<>(surroundings.variables());
        all.putAll(variables);
        String path = given.matchedOptionValue(RECEIVERS, "");
        Placeholders placeholders = new Placeholders(all, Source.folderOf(path, surroundings.folder()));
        Source source = Source.file(path, surroundings.folder());
        ReceiversFile file = ReceiversFile.read(source, placeholders, Notifiers.of(registry, GROUP));
        for (Problem warning : file.warnings()) {
            workplace.output().say(warning.toString());
        }
        List<String> names = List.of(given.matchedOptionValue(TO, new String[0]));
        return DeliveryPlan.choose(file.receivers(), names, source.name());
    }
}
