package dev.tocsin.api.incident;

import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the arguments of an action: what is given by name, on a command line or in a map.
 *
 * @since 0.1
 */
public final class IncidentArguments {
    private static final String TEXT = "java.lang.String";
    private static final String TEXTS = "java.util.Map<java.lang.String, java.lang.String>";
    private static final String TIME = "java.time.Instant";
    private static final Kind STRING = new StringKind(Range.any(), null);
    private static final Kind NAME = new StringKind(new Range<>(1, null), null);
    private static final Kind STATUS = new ChoiceKind(List.of(Status.FIRING.word(), Status.RESOLVED.word()));
    private static final Presence REQUIRED = new Presence.Required();
    private static final Presence OPTIONAL = new Presence.Optional();
    private static final Presence EMPTY = new Presence.Default(Json.members().build());

    private static final List<Property> PROPERTIES = List.of(
            property("title", NAME, REQUIRED, TEXT, "What happened, in a few words."),
            property("severity", NAME, REQUIRED, TEXT, "How bad it is, as a word; an unknown one means warning."),
            property("summary", STRING, REQUIRED, TEXT, "What a person needs to know."),
            property("key", NAME, OPTIONAL, TEXT, "What stays the same while it lasts; else severity:title."),
            property(
                    "status",
                    STATUS,
                    new Presence.Default(Json.of(Status.FIRING.word())),
                    "dev.tocsin.api.incident.Status",
                    "Whether it is firing or resolved."),
            property("labels", new MapKind(STRING), EMPTY, TEXTS, "What identifies it."),
            property("annotations", new MapKind(STRING), EMPTY, TEXTS, "What describes it."),
            property("starts_at", new InstantKind(), OPTIONAL, TIME, "Since when it is firing."),
            property("ends_at", new InstantKind(), OPTIONAL, TIME, "When it ended."),
            property("link", STRING, OPTIONAL, TEXT, "A page to look at."));

    private IncidentArguments() {}

    private static Property property(String name, Kind kind, Presence presence, String javaType, String description) {
        return new Property(name, kind, presence, Notes.of(description), javaType);
    }

    /** {@return the parameters of an action that takes an incident} */
    public static List<Property> properties() {
        return PROPERTIES;
    }

    /** {@return the incident that arguments bound to {@link #properties()} describe} */
    public static Incident incident(Values arguments) {
        Incident.Builder incident = Incident.builder(
                        text(arguments, "title"), text(arguments, "severity"), text(arguments, "summary"))
                .status(Status.RESOLVED.word().equals(arguments.get("status")) ? Status.RESOLVED : Status.FIRING)
                .labels(texts(arguments, "labels"))
                .annotations(texts(arguments, "annotations"));
        ifGiven(arguments, "key", key -> incident.key((String) key));
        ifGiven(arguments, "starts_at", at -> incident.startsAt((Instant) at));
        ifGiven(arguments, "ends_at", at -> incident.endsAt((Instant) at));
        ifGiven(arguments, "link", link -> incident.link((String) link));
        return incident.build();
    }

    private static void ifGiven(Values arguments, String name, Consumer<Object> use) {
        @Nullable Object value = arguments.get(name);
        if (value != null) {
            use.accept(value);
        }
    }

    private static String text(Values arguments, String name) {
        return String.valueOf(arguments.get(name));
    }

    private static Map<String, String> texts(Values arguments, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        ifGiven(
                arguments,
                name,
                map -> ((Map<?, ?>) map)
                        .forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value))));
        return texts;
    }

    /** {@return an incident as such arguments} */
    public static Values values(Incident incident) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", incident.title());
        values.put("severity", incident.severity().word());
        values.put("summary", incident.summary());
        values.put("key", incident.key());
        values.put("status", incident.status().word());
        values.put("labels", incident.labels());
        values.put("annotations", incident.annotations());
        incident.startsAt().ifPresent(at -> values.put("starts_at", at));
        incident.endsAt().ifPresent(at -> values.put("ends_at", at));
        incident.link().ifPresent(link -> values.put("link", link));
        return Values.of(values);
    }
}
