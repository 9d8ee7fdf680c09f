package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings what is given for texts into one, inner ones too: a number or a boolean becomes what it is written as, as with
 * Alertmanager, and, where files are taken, {@code x_file: PATH} becomes {@code x} and the content of the file.
 */
public final class Texts {
    /** What a key ends with that names a file. */
    public static final String SUFFIX = "_file";

    private final Reading reading;
    private final boolean takesFiles;

    private Texts(Reading reading, boolean takesFiles) {
        this.reading = reading;
        this.takesFiles = takesFiles;
    }

    /** {@return what takes a number or a boolean for its text} */
    public static Texts asWritten(Reading reading) {
        return new Texts(reading, false);
    }

    /** {@return what takes a number or a boolean for its text, and a file for its content} */
    public static Texts orFiles(Reading reading) {
        return new Texts(reading, true);
    }

    /**
     * Brings the texts among some values into one form; what is wrong with a file is told.
     *
     * @param properties what the values are for
     * @param place where they are
     */
    public Map<String, Input> replace(Map<String, Input> inputs, List<Property> properties, Place place) {
        Map<String, Input> replaced = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            String text = text(name, properties);
            if (text.isEmpty()) {
                replaced.merge(name, inside(input, name, properties, place.member(name)), (file, _) -> file);
            } else {
                replaced.put(text, content(input, text, inputs.containsKey(text), place));
            }
        });
        return replaced;
    }

    /** {@return the name of the text whose file {@code key} asks for; empty if it is no such key} */
    private String text(String key, List<Property> properties) {
        String name = nameIn(key);
        boolean taken = properties.stream().anyMatch(property -> property.isCalled(key));
        boolean wanted =
                properties.stream().anyMatch(property -> property.kind().isText() && property.isCalled(name));
        return takesFiles && !taken && wanted ? name : "";
    }

    /** {@return a key without the ending that stands for a file, if it has that} */
    public static String nameIn(String key) {
        return key.endsWith(SUFFIX) ? key.substring(0, key.length() - SUFFIX.length()) : key;
    }

    private Input content(Input input, String text, boolean both, Place place) {
        Place spot = place.member(text + SUFFIX);
        reading.markLike(place.member(text), spot);
        if (both) {
            refuse(Code.NAME_AND_ALIAS, spot, place, text, "'" + text + "' is given too", "keep one of them");
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
                            text,
                            "file '" + cause.place() + "': " + cause.message(),
                            cause.fix()));
            return input;
        }
    }

    private void refuse(Code code, Place spot, Place place, String text, String message, String fix) {
        reading.refuse(code, spot, message, fix);
        reading.findings().settle(place.member(text));
    }

    private static String path(Input input) {
        return switch (input) {
            case Input.Text written -> written.value();
            case Input.Typed(Json.Text written) -> written.value();
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
        if (kind.isText()) {
            return reading.spelling(place).<Input>map(Input.Text::new).orElse(input);
        }
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
