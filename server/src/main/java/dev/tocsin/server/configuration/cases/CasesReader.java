package dev.tocsin.server.configuration.cases;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.yaml.Document;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.configuration.yaml.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads cases from a file. For one thread and one use. */
final class CasesReader {
    private static final int MOST_BYTES = 4 << 20;
    private static final String CASES = "cases";
    private static final Instant USUAL = Instant.parse("2026-01-05T12:00:00Z");
    private static final Presence FREE = new Presence.Optional();
    private static final Presence NEEDED = new Presence.Required();
    private static final Kind TEXT = new StringKind(Range.any(), null);
    private static final Kind LABELS = new MapKind(TEXT);
    private static final List<Property> KEYS = List.of(
            key("name", TEXT, FREE, "What the case is called."),
            key("alert", LABELS, NEEDED, "The labels of the alert."),
            key("with", new ListKind(LABELS), FREE, "The labels of others that are firing meanwhile."),
            key("at", new InstantKind(), FREE, "When they begin; noon of a Monday, in UTC, unless given."),
            key("after", new DurationKind(Range.any()), FREE, "How long after that somebody is to be told."),
            key("told", new ListKind(TEXT), NEEDED, "The names of the receivers that are told of the alert."));

    private final Reading reading;
    private final List<RouteCase> cases = new ArrayList<>();

    private CasesReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * {@return the cases of a file}
     *
     * @throws ProblemException with all that is wrong with it
     */
    static List<RouteCase> read(Source source, Placeholders placeholders) {
        Reading reading = new Reading(source.name(), placeholders);
        CasesReader reader = new CasesReader(reading);
        Document document = Document.parse(source.text(MOST_BYTES), List.of(CASES), reading);
        reader.all(document.read(CASES), document.place(CASES));
        reading.findings().problems().orThrow();
        return reader.cases;
    }

    private void all(Input input, Place place) {
        if (!(input instanceof Input.Items(var items)) || items.isEmpty()) {
            reading.refuse(Code.INVALID_RECEIVERS, place, "there is no case", "begin each with '- alert:'");
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            one(items.get(i), place.item(i));
        }
    }

    private void one(Input input, Place place) {
        if (!(input instanceof Input.Entries(var given))) {
            reading.refuse(Code.INVALID_RECEIVERS, place, "it is no mapping", "begin it with 'alert:'");
            return;
        }
        Problems.Collector problems = Problems.collector();
        Map<String, Input> texts = Texts.asWritten(reading).replace(given, KEYS, place);
        Binding binding = Binding.of(KEYS, texts, place, problems);
        reading.findings().addAll(problems);
        if (binding.isComplete()) {
            cases.add(of(binding.values(), place));
        }
    }

    private static RouteCase of(Values values, Place place) {
        String name = values.get("name") instanceof String given ? " " + Quoted.of(given) : "";
        return new RouteCase(
                place + name,
                labels(values.get("alert")),
                list(values, "with").stream().map(CasesReader::labels).toList(),
                values.get("at") instanceof Instant at ? at : USUAL,
                values.get("after") instanceof Duration after ? Optional.of(after) : Optional.empty(),
                list(values, "told").stream().map(String.class::cast).sorted().toList());
    }

    private static List<?> list(Values values, String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked") // The kind of labels is a map of texts.
    private static Labels labels(@Nullable Object value) {
        return value == null ? Labels.of(Map.of()) : Labels.of((Map<String, String>) value);
    }

    private static Property key(String name, Kind kind, Presence presence, String description) {
        return new Property(name, kind, presence, Notes.of(description), "java.lang.Object");
    }
}
