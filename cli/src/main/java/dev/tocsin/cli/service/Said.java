package dev.tocsin.cli.service;

import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One object of what a service said. What is not there, or of another kind, is taken for nothing: a newer service may say it in
 * other words.
 *
 * @param object the object
 */
record Said(Json.Members object) {
    private static final Json.Members NOTHING = Json.members().build();

    /** {@return the objects of a list} */
    static List<Said> each(Json list) {
        List<Json> values = list instanceof Json.Items items ? items.values() : List.of();
        return values.stream()
                .map(value -> new Said(value instanceof Json.Members members ? members : NOTHING))
                .toList();
    }

    List<Said> each(String name) {
        return each(object.find(name).orElse(NOTHING));
    }

    Optional<Said> find(String name) {
        return object.find(name).filter(Json.Members.class::isInstance).map(json -> new Said((Json.Members) json));
    }

    /** {@return a text or number as text; empty if there is none} */
    String text(String name) {
        return switch (object.find(name).orElse(NOTHING)) {
            case Json.Text(String text) -> text;
            case Json.Whole(var number) -> number.toString();
            default -> "";
        };
    }

    /** {@return labels as matchers write them: {@code {alertname="Disk"}}} */
    String labels() {
        return find("labels")
                .map(labels -> labels.object.values().entrySet().stream()
                        .map(Said::label)
                        .collect(Collectors.joining(", ", "{", "}")))
                .orElse("{}");
    }

    private static String label(Map.Entry<String, Json> label) {
        return label.getKey() + "=" + label.getValue();
    }
}
