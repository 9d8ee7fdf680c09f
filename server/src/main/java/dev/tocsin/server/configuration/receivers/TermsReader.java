package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.configuration.yaml.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads on which terms receivers are told: under {@code global} for all of them, and for one. */
record TermsReader(Reading reading) {
    /** The key under which the terms stand. */
    static final String KEY = "delivery";

    private static final Kind WAIT = new DurationKind(new Range<>(Duration.ofSeconds(1), null));
    private static final Kind PACE =
            new StringKind(Range.any(), IRegexp.of("[1-9][0-9]{0,5}/[1-9][0-9]{0,5}(ms|s|m|h)"));

    private static final List<Property> KEYS = List.of(
            key("max_age", WAIT, "How long a state that could not be delivered is tried; 24h unless given."),
            key(
                    "failures",
                    new IntegerKind(new Range<>(1L, 1_000_000L), false),
                    "After how many failures in a row a notifier is left alone for a while; 5 unless given."),
            key("pause", WAIT, "For how long it is left alone then; 30s unless given."),
            key("fallback_after", WAIT, "How long a state may wait until the fallback is told; 5m unless given."),
            key(
                    "pace",
                    PACE,
                    "The most calls of each notifier in a time, as '30/1m'; what its plugin says unless given."));

    /** {@return what the terms may hold} */
    static Property property(String description) {
        return key(KEY, new ObjectKind(KEY, KEYS), description);
    }

    /** {@return the terms that a mapping has under their key; the usual ones for what it does not say} */
    Terms read(Map<String, Input> outer, Place place, Terms usual) {
        @Nullable Input input = outer.get(KEY);
        if (input instanceof Input.Entries(var given)) {
            Place spot = place.member(KEY);
            Problems.Collector problems = Problems.collector();
            Map<String, Input> texts = Texts.asWritten(reading).replace(given, KEYS, spot);
            Values values = Binding.of(KEYS, texts, spot, problems).values();
            reading.findings().addAll(problems);
            return terms(values, usual);
        }
        if (input != null && !(input instanceof Input.Typed(Json.Nothing _))) {
            reading.refuse(
                    Code.INVALID_RECEIVERS, place.member(KEY), "it is no mapping", "write 'key: value' lines below it");
        }
        return usual;
    }

    private static Terms terms(Values values, Terms usual) {
        return new Terms(
                wait(values, "max_age", usual.maxAge()),
                values.get("failures") instanceof Long failures ? Math.toIntExact(failures) : usual.failures(),
                wait(values, "pause", usual.pause()),
                wait(values, "fallback_after", usual.fallbackAfter()),
                values.get("pace") instanceof String pace ? Optional.of(pace(pace)) : usual.pace());
    }

    private static Duration wait(Values values, String key, Duration usual) {
        return values.get(key) instanceof Duration given ? given : usual;
    }

    private static PaceLimit pace(String text) {
        int slash = text.indexOf('/');
        return new PaceLimit(
                Integer.parseInt(text.substring(0, slash)), Durations.parse(text.substring(slash + 1)), "");
    }

    private static Property key(String name, Kind kind, String description) {
        return new Property(name, kind, new Presence.Optional(), Notes.of(description), "java.lang.Object");
    }
}
