package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.ValueType;
import dev.tocsin.processor.scan.ValueType.Entries;
import dev.tocsin.processor.scan.ValueType.Items;
import dev.tocsin.processor.scan.ValueType.Maybe;
import java.util.List;
import java.util.Map;

/**
 * Writes the builder of a plugin, and its stages: an interface for each required field, whose only method leads to the next,
 * so that none can be left out.
 */
final class BuilderSource {
    private static final String STAGE = """
            /** Needs {@code $name$}. */
            public interface $stage$ {
                /** Sets {@code $name$}: $description$ */
                $next$ $accessor$($type$ $accessor$);
            }
            """;
    private static final String BUILDER = """
            /** Collects the configuration of a plugin. Each value is checked as it is set. Not safe to share between threads. */
            public static final class Builder$stages$ {
                private final $Host$ $host$;
                $fields$

                private Builder($Host$ $hostGiven$, $Values$ values) {
                    this.$host$ = $hostGiven$;
                    $compiled$
                    $readings$
                }

                $setters$

                /** {@return the plugin} */
                public $plugin$ build() {
                    $rules$
                    $made$
                }
            }
            """;
    private static final String READING = """
            if (values.has("$name$")) {
                this.$accessor$ = $value$;
            }
            """;
    private static final String COMPILED = "values = DEFINITION.compiled(values, host);";
    private static final String SETTER = """
            /** Sets {@code $name$}: $description$ */
            $annotations$
            public Builder $accessor$($type$ $accessor$) {
                this.$accessor$ = $value$;
                return this;
            }
            """;
    private static final String RULES = """
            $Set$<String> given = new $TreeSet$<>();
            $given$
            DEFINITION.complete(given);
            """;
    private static final String GIVEN = """
            if (this.$accessor$.isPresent()) {
                given.add("$name$");
            }
            """;
    private static final String OPENED = """
            $plugin$ plugin = new $plugin$(this);
            plugin.opened();
            return plugin;
            """;

    private final Parts parts;
    private final boolean hasLifecycle;
    private final List<Declaration> fields;
    private final List<Declaration> required;

    BuilderSource(Parts parts, boolean hasLifecycle) {
        this.parts = parts;
        this.hasLifecycle = hasLifecycle;
        fields = parts.definition().fields();
        required = fields.stream()
                .filter(field -> field.property().presence().isRequired())
                .toList();
    }

    /** {@return the type to begin with} */
    String first() {
        return stageAt(0);
    }

    private String stageAt(int index) {
        return index < required.size() ? parts.names().stage(required.get(index)) : "Builder";
    }

    /** {@return stages and builder} */
    String write() {
        String stages = Parts.blocks(required, this::stage);
        return stages + "\n\n" + builder();
    }

    private String stage(Declaration field) {
        return parts.file()
                .fill(
                        STAGE,
                        Map.of(
                                "name", field.property().name(),
                                "description", description(field),
                                "stage", parts.names().stage(field),
                                "next", stageAt(required.indexOf(field) + 1),
                                "accessor", field.sourceName(),
                                "type", setterType(field)));
    }

    private String builder() {
        String implemented = required.stream().map(parts.names()::stage).collect(joining(", "));
        Map<String, String> gaps = Map.ofEntries(
                Map.entry("stages", implemented.isEmpty() ? "" : " implements " + implemented),
                Map.entry("host", parts.names().host()),
                Map.entry("hostGiven", "host"),
                Map.entry("fields", Parts.lines(fields, this::field)),
                Map.entry("compiled", parts.reading().hasTemplates() ? COMPILED : ""),
                Map.entry("readings", Parts.lines(fields, this::reading)),
                Map.entry("setters", Parts.blocks(fields, this::setter)),
                Map.entry("plugin", parts.names().plugin()),
                Map.entry("rules", rules()),
                Map.entry("made", made()));
        return parts.file().fill(BUILDER, gaps);
    }

    private String field(Declaration field) {
        String type = parts.file().type(field.type().type());
        String start = field.type() instanceof Maybe ? parts.file().fill(" = $Optional$.empty()", Map.of()) : "";
        return "private " + type + " " + field.sourceName() + start + ";";
    }

    private String reading(Declaration field) {
        String value = parts.reading().property("values", field);
        if (field.type() instanceof Maybe) {
            return "this." + field.sourceName() + " = " + value + ";";
        }
        return parts.file()
                .fill(READING, Map.of("name", field.property().name(), "accessor", field.sourceName(), "value", value));
    }

    private String setter(Declaration field) {
        return parts.file()
                .fill(
                        SETTER,
                        Map.of(
                                "name", field.property().name(),
                                "description", description(field),
                                "annotations", annotations(field),
                                "accessor", field.sourceName(),
                                "type", setterType(field),
                                "value", checked(field)));
    }

    private String annotations(Declaration field) {
        String override = required.contains(field) ? "@Override\n" : "";
        return field.property().notes().deprecated() == null ? override : override + "@Deprecated";
    }

    /** {@return the type of what a caller hands over, which is never an optional} */
    private String setterType(Declaration field) {
        ValueType type = field.type();
        return parts.file().type(type instanceof Maybe maybe ? maybe.value().type() : type.type());
    }

    /** {@return the value of a setter after its check, as a copy that nobody can change} */
    private String checked(Declaration field) {
        String checked = "DEFINITION.check(\"" + field.property().name() + "\", " + field.sourceName() + ")";
        if (field.type() instanceof Maybe maybe) {
            return parts.file().fill("$Optional$.of($value$)", Map.of("value", copied(maybe.value(), checked)));
        }
        return copied(field.type(), checked);
    }

    private String copied(ValueType type, String value) {
        if (type instanceof Items) {
            return parts.file().fill("$List$.copyOf($value$)", Map.of("value", value));
        }
        return type instanceof Entries
                ? parts.file()
                        .fill("$Collections$.unmodifiableMap(new $LinkedHashMap$<>($value$))", Map.of("value", value))
                : value;
    }

    /** {@return the check of what belongs together; only optional fields take part in it} */
    private String rules() {
        if (parts.definition().contract().rules().isEmpty()) {
            return "";
        }
        List<Declaration> optional =
                fields.stream().filter(field -> field.type() instanceof Maybe).toList();
        return parts.file().fill(RULES, Map.of("given", Parts.lines(optional, this::given)));
    }

    private String given(Declaration field) {
        return parts.file()
                .fill(
                        GIVEN,
                        Map.of(
                                "accessor",
                                field.sourceName(),
                                "name",
                                field.property().name()));
    }

    private String made() {
        String plugin = parts.names().plugin();
        return hasLifecycle ? parts.file().fill(OPENED, Map.of("plugin", plugin)) : "return new " + plugin + "(this);";
    }

    private static String description(Declaration field) {
        return Comments.text(field.property().notes().description());
    }
}
