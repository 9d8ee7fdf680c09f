package dev.tocsin.contract.diff;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Gives values to properties: under a name or alias, as text, structured or as Java values. */
record Given(Random random) {
    private static final Place PLACE = Place.root("field", "plugin 'p'");

    Map<String, Input> to(List<Property> properties) {
        ValidValues values = ValidValues.given(random);
        Map<String, Input> given = new LinkedHashMap<>();
        for (Property property : properties) {
            if (property.presence().isRequired() || random.nextBoolean()) {
                given.put(values.name(property), input(property.kind(), values.of(property.kind())));
            }
        }
        return given;
    }

    private Input input(Kind kind, Json value) {
        return switch (random.nextInt(3)) {
            case 0 -> new Input.Text(value instanceof Json.Text text ? text.value() : JsonText.write(value));
            case 1 -> new Input.Native(read(kind, value));
            default -> Input.structured(value);
        };
    }

    private static Object read(Kind kind, Json value) {
        Problems.Collector problems = Problems.collector();
        Object read = kind.read(Input.structured(value), PLACE, problems);
        if (read == null) {
            throw new IllegalStateException(kind + ": " + problems.toProblems());
        }
        return read;
    }
}
