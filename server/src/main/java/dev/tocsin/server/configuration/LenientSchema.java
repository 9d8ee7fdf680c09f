package dev.tocsin.server.configuration;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes a JSON Schema of the values of a file into one of what may stand in it: a placeholder for any value, a number or a
 * truth for a text, the words of YAML 1.1 for a truth, and routes below a route.
 */
final class LenientSchema {
    private static final String TYPE = "type";
    private static final String PROPERTIES = "properties";
    private static final String PLACEHOLDER = "placeholder";
    private static final Json TRUTH_WORDS = Json.members()
            .with("enum", Json.texts(List.of("yes", "no", "on", "off")))
            .build();

    /** What says more of a text than that it is one. */
    private static final List<String> LIMITS = List.of("pattern", "minLength", "maxLength", "format");

    /** What is for people, who look for it beside the name. */
    private static final List<String> ANNOTATIONS = List.of("description", "default", "deprecated");

    private LenientSchema() {}

    /** {@return the schema of files whose values are as a document says} */
    static Json of(Json.Members document) {
        return each(document, (key, value) -> switch (key) {
                    case PROPERTIES -> properties(value);
                    case "$defs" -> definitions((Json.Members) value);
                    default -> value;
                })
                .build();
    }

    private static Json definitions(Json.Members definitions) {
        return each(definitions, (name, schema) -> name.equals("any") ? schema : object((Json.Members) schema))
                .with(
                        PLACEHOLDER,
                        Json.members()
                                .with("description", "What a variable or a file holds.")
                                .with(TYPE, "string")
                                .with("pattern", "\\$\\{(env|file):")
                                .build())
                .build();
    }

    private static Json object(Json.Members schema) {
        return each(schema, (key, value) -> key.equals(PROPERTIES) ? properties(value) : value)
                .build();
    }

    private static Json properties(Json properties) {
        return each(
                        (Json.Members) properties,
                        (name, schema) ->
                                name.equals(Keys.ROUTES) ? routes((Json.Members) schema) : value((Json.Members) schema))
                .build();
    }

    private static Json routes(Json.Members schema) {
        Json route = reference(Keys.ROUTE_NAME);
        return each(schema, (key, value) -> key.equals("items") ? route : value).build();
    }

    private static Json value(Json.Members schema) {
        List<String> types = texts(schema.values().get(TYPE));
        boolean isLimited = LIMITS.stream().anyMatch(schema.values()::containsKey);
        boolean isPlainText = types.contains("string") && !isLimited;
        Json.Members changed = each(schema, (key, value) -> switch (key) {
                    case TYPE -> types(types);
                    case "items", "additionalProperties" -> value instanceof Json.Members inner ? value(inner) : value;
                    default -> value;
                })
                .build();
        boolean isReference = types.isEmpty() && !schema.values().containsKey("enum");
        return isPlainText || isReference ? changed : orPlaceholder(changed, types);
    }

    private static Json types(List<String> types) {
        List<String> all = new ArrayList<>(types);
        if (types.contains("string") && !types.contains("number")) {
            all.addAll(List.of("number", "boolean"));
        }
        return all.size() == 1 ? Json.of(all.getFirst()) : Json.texts(all);
    }

    private static Json orPlaceholder(Json.Members schema, List<String> types) {
        MembersBuilder outer = Json.members();
        MembersBuilder inner = Json.members();
        schema.values().forEach((key, value) -> (ANNOTATIONS.contains(key) ? outer : inner).with(key, value));
        List<Json> choices = new ArrayList<>(List.of(inner.build(), reference(PLACEHOLDER)));
        if (types.contains("boolean")) {
            choices.add(TRUTH_WORDS);
        }
        return outer.with("anyOf", Json.items(choices)).build();
    }

    private static Json reference(String definition) {
        return Json.members().with("$ref", "#/$defs/" + definition).build();
    }

    private static List<String> texts(@Nullable Json type) {
        return switch (type) {
            case Json.Text(var one) -> List.of(one);
            case Json.Items(var several) ->
                several.stream().map(each -> ((Json.Text) each).value()).toList();
            case null, default -> List.of();
        };
    }

    private static MembersBuilder each(Json.Members members, Change change) {
        MembersBuilder changed = Json.members();
        members.values().forEach((key, value) -> changed.with(key, change.of(key, value)));
        return changed;
    }

    /** Changes what stands under a key. */
    @FunctionalInterface
    private interface Change {
        Json of(String key, Json value);
    }
}
