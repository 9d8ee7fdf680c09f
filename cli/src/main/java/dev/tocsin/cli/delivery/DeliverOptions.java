package dev.tocsin.cli.delivery;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.template.Templates;
import dev.tocsin.cli.command.AllowedEgress;
import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.OutputFormat;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.loopback.Loopback;
import dev.tocsin.cli.payload.Payload;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.receivers.Receiver;
import dev.tocsin.server.configuration.receivers.ReceiversFile;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/**
 * What a command line asks to be delivered.
 *
 * @param plan which incident goes where
 * @param templates what reads the templates of the receivers
 * @param egress where calls may go although it is not on the internet
 * @param deadline how long all of it may take
 * @param isJson whether receipts are shown as JSON
 * @param isDryRun whether nothing is to be sent
 */
record DeliverOptions(
        List<PlannedDelivery> plan,
        Templates templates,
        AllowedEgress egress,
        Duration deadline,
        boolean isJson,
        boolean isDryRun) {

    private static final String RECEIVERS = "--receivers";
    private static final String TO = "--to";
    private static final String DRY_RUN = "--dry-run";
    private static final String DEADLINE = "--deadline";
    private static final String TEMPLATES = "--templates";
    private static final String BUILT_IN = "default";
    private static final Kind TEMPLATE_CHOICES = new ChoiceKind(List.of("refuse", BUILT_IN));
    private static final Kind DEADLINES = new DurationKind(new Range<>(Duration.ofMillis(1), Duration.ofDays(1)));

    /** Adds the arguments and options. */
    static Form addTo(Form form) {
        Form described = form.argument("FILE", "What to deliver, as JSON; '-' is standard input.")
                .requiredOption(RECEIVERS, "FILE", "The receivers, as YAML; must be given.")
                .manyOption(TO, "NAME", "Deliver to this receiver only; may be given many times.")
                .flag(DRY_RUN, "Show the first request of each delivery, secrets masked; send nothing.")
                .option(DEADLINE, "TIME", "When to give up; 30s unless given.")
                .option(
                        TEMPLATES,
                        "WHAT",
                        "'refuse' the file for a template that is wrong, unless given, or 'default', which warns and sends"
                                + " what is built in.");
        return Loopback.addTo(AllowedEgress.addTo(OutputFormat.addTo(described, "the receipts")));
    }

    /** Reads everything, and throws all that is wrong with any of it. */
    static DeliverOptions read(ParseResult given, Workplace workplace, Loopback loopback, Registry registry) {
        Problems.Collector problems = Problems.collector();
        AllowedEgress egress = AllowedEgress.read(given, workplace.surroundings(), problems);
        Duration deadline = deadline(given, problems);
        boolean isJson = OutputFormat.isJson(given, problems);
        WrongTemplates wrong = wrongTemplates(given, problems);
        Optional<List<Incident>> incidents = part(() -> incidents(given, workplace), problems);
        Optional<ReceiversFile> file =
                part(() -> receivers(given, workplace, loopback.variables(), registry, wrong), problems);
        problems.toProblems().orThrow();
        return new DeliverOptions(
                DeliveryPlan.of(incidents.orElseThrow(), file.orElseThrow().receivers()),
                file.orElseThrow().templates(),
                egress.and(loopback.allowed()),
                deadline,
                isJson,
                given.hasMatchedOption(DRY_RUN));
    }

    private static WrongTemplates wrongTemplates(ParseResult given, Problems.Collector problems) {
        Input text = new Input.Text(given.matchedOptionValue(TEMPLATES, "refuse"));
        Object what = TEMPLATE_CHOICES.read(text, Place.root(path -> "option '" + TEMPLATES + "'"), problems);
        return BUILT_IN.equals(what) ? WrongTemplates.REPLACED : WrongTemplates.REFUSED;
    }

    private static Duration deadline(ParseResult given, Problems.Collector problems) {
        Input text = new Input.Text(given.matchedOptionValue(DEADLINE, "30s"));
        Object deadline = DEADLINES.read(text, Place.root(path -> "option '" + DEADLINE + "'"), problems);
        return deadline instanceof Duration duration ? duration : Duration.ZERO;
    }

    private static <T> Optional<T> part(Supplier<T> reader, Problems.Collector problems) {
        try {
            return Optional.of(reader.get());
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static List<Incident> incidents(ParseResult given, Workplace workplace) {
        Source source = workplace.source(Arguments.at(given, 0));
        return Payload.read(source, workplace.surroundings().clocks().now());
    }

    /** {@return the file with those of its receivers that are asked for} */
    private static ReceiversFile receivers(
            ParseResult given,
            Workplace workplace,
            Map<String, String> variables,
            Registry registry,
            WrongTemplates wrong) {
        Surroundings surroundings = workplace.surroundings();
        Map<String, String> all = new HashMap<>(surroundings.variables());
        all.putAll(variables);
        String path = given.matchedOptionValue(RECEIVERS, "");
        Placeholders placeholders = new Placeholders(all, Source.folderOf(path, surroundings.folder()));
        Source source = Source.file(path, surroundings.folder());
        ReceiversFile file = ReceiversFile.read(source, placeholders, workplace.notifiers(registry), wrong);
        workplace.output().say(file.warnings());
        List<String> names = List.of(given.matchedOptionValue(TO, new String[0]));
        List<Receiver> chosen = DeliveryPlan.choose(file.receivers(), names, source.name());
        return new ReceiversFile(chosen, file.templates(), file.warnings());
    }
}
