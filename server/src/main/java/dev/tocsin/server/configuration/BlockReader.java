package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.configuration.yaml.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads lists and mappings whose keys are known, and goes on after a mistake. */
record BlockReader(Reading reading) {
    /** {@return what a mapping holds, as far as it could be read; nothing where it is none} */
    Values values(Map<String, Input> inputs, List<Property> keys, Place place) {
        Problems.Collector problems = Problems.collector();
        Map<String, Input> texts = Texts.asWritten(reading).replace(inputs, keys, place);
        Values values = Binding.of(keys, texts, place, problems).values();
        reading.findings().addAll(problems);
        return values;
    }

    /** {@return what a mapping holds, each value as it was given; empty, and a problem is told, where it is none} */
    Optional<Map<String, Input>> entries(Input input, Place place) {
        if (input instanceof Input.Entries(var values)) {
            return Optional.of(values);
        }
        reading.refuse(Code.INVALID_RECEIVERS, place, "it is no mapping", "write 'key: value' lines");
        return Optional.empty();
    }

    /** Hands over each item of a list; a null, as YAML has it, is one without items. */
    void items(Input input, Place place, BiConsumer<Input, Place> reader) {
        if (input instanceof Input.Items(var items)) {
            for (int i = 0; i < items.size(); i++) {
                reader.accept(items.get(i), place.item(i));
            }
        } else if (!(input instanceof Input.Typed(Json.Nothing _))) {
            reading.refuse(Code.INVALID_RECEIVERS, place, "it is no list", "begin each item with '- '");
        }
    }

    /** {@return the list of texts of that name; an empty one if it is absent} */
    static List<String> texts(Values values, String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** {@return the text of that name; an empty one if it is absent} */
    static String text(Values values, String name) {
        return values.get(name) instanceof String text ? text : "";
    }
}
