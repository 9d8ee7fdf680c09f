package dev.tocsin.cli.receivers;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces {@code x_file: PATH} by {@code x} and the content of the file, for every secret {@code x}, inner ones too. */
record SecretFiles(Reading reading) {

    private static final String SUFFIX = "_file";

    Map<String, Input> replace(Map<String, Input> inputs, List<Property> properties, Place place) {
        Map<String, Input> replaced = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            String secret = secret(name, properties);
            if (secret.isEmpty()) {
                replaced.merge(name, inside(input, name, properties, place.member(name)), (file, _) -> file);
            } else {
                replaced.put(secret, content(input, secret, inputs.containsKey(secret), place));
            }
        });
        return replaced;
    }

    /** {@return the keys that stand for a file, of all secrets among the properties} */
    static List<String> keys(List<Property> properties) {
        return properties.stream()
                .filter(property -> property.kind() instanceof SecretKind)
                .flatMap(property -> property.names().stream())
                .map(name -> name + SUFFIX)
                .toList();
    }

    /** {@return the name of the secret whose file {@code key} asks for; empty if it is no such key} */
    private static String secret(String key, List<Property> properties) {
        boolean taken =
                properties.stream().anyMatch(property -> property.names().contains(key));
        return !taken && keys(properties).contains(key) ? key.substring(0, key.length() - SUFFIX.length()) : "";
    }

    private Input content(Input input, String secret, boolean both, Place place) {
        Place spot = place.member(secret + SUFFIX);
        reading.markLike(place.member(secret), spot);
        if (both) {
            refuse(Code.NAME_AND_ALIAS, spot, place, secret, "'" + secret + "' is given too", "keep one of them");
            return input;
        }
        try {
            return reading.placeholders().file(path(input), SUFFIX);
        } catch (ProblemException e) {
            e.problems()
                    .forEach(cause -> refuse(
                            cause.code(),
                            spot,
                            place,
                            secret,
                            "file '" + cause.place() + "': " + cause.message(),
                            cause.fix()));
            return input;
        }
    }

    private void refuse(Code code, Place spot, Place place, String secret, String message, String fix) {
        reading.refuse(code, spot, message, fix);
        reading.findings().settle(place.member(secret));
    }

    private static String path(Input input) {
        return switch (input) {
            case Input.Text text -> text.value();
            case Input.Typed(Json.Text text) -> text.value();
            default -> "";
        };
    }

    private Input inside(Input input, String name, List<Property> properties, Place place) {
        return properties.stream()
                .filter(property -> property.names().contains(name))
                .findFirst()
                .map(property -> inside(input, property.kind(), place))
                .orElse(input);
    }

    private Input inside(Input input, Kind kind, Place place) {
        if (kind instanceof ObjectKind object && input instanceof Input.Entries(var values)) {
            return new Input.Entries(replace(values, object.members(), place));
        }
        if (kind instanceof ListKind list && input instanceof Input.Items(var values)) {
            List<Input> items = new ArrayList<>();
            values.forEach(item -> items.add(inside(item, list.element(), place.item(items.size()))));
            return new Input.Items(items);
        }
        if (kind instanceof MapKind map && input instanceof Input.Entries(var values)) {
            Map<String, Input> entries = new LinkedHashMap<>();
            values.forEach((key, value) -> entries.put(key, inside(value, map.value(), place.member(key))));
            return new Input.Entries(entries);
        }
        return input;
    }
}
