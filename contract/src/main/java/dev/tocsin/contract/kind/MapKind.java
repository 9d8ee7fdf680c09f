package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values under keys, at most {@value Room#MAX_ENTRIES}. Text form: {@code key=value} with commas between, or, if it begins with
 * an opening brace, the structured form as JSON text; no text at all is the empty map. Structured form: a JSON object. Java
 * value: an immutable {@link Map} with keys of type {@link String}, which keeps their order.
 *
 * @param value the kind of each value
 * @since 0.1
 */
public record MapKind(Kind value) implements Kind {

    public MapKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String word() {
        return "map";
    }

    @Override
    public boolean holdsSecret() {
        return value.holdsSecret();
    }

    @Override
    public String advice() {
        return "give a map, each value " + Trial.oneOf(value);
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        if (input instanceof Input.Text text && JsonForm.isObject(text)) {
            return trial.open(inside -> JsonForm.read(text, inside));
        }
        if (input instanceof Input.Text text) {
            // A secret with a comma and a '=' in it looks like another key.
            return holdsSecret()
                    ? trial.openSilently(inside -> readPairs(text.value(), inside))
                    : trial.open(inside -> readPairs(text.value(), inside));
        }
        Map<String, Input> inputs = inputsOf(input);
        return inputs == null ? trial.rejectKind() : entries(inputs, trial);
    }

    private @Nullable Object readPairs(String text, Trial trial) {
        Map<String, Input> inputs = text.isBlank() ? Map.of() : Pairs.read(text, trial);
        return inputs == null ? null : entries(inputs, trial);
    }

    private static @Nullable Map<String, Input> inputsOf(Input input) {
        if (input instanceof Input.Entries entries) {
            return entries.values();
        }
        return input instanceof Input.Native given && given.value() instanceof Map<?, ?> map ? natives(map) : null;
    }

    /** {@return the entries of the map; null if a key is no text} */
    private static @Nullable Map<String, Input> natives(Map<?, ?> map) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                return null;
            }
            inputs.put(key, JavaInput.own(entry.getValue()));
        }
        return inputs;
    }

    private @Nullable Object entries(Map<String, Input> inputs, Trial trial) {
        if (!Room.isEnoughFor(new Input.Entries(inputs), trial)) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        inputs.forEach((key, input) -> {
            Object read = value.read(input, trial.place().member(key), trial.problems());
            if (read != null) {
                values.put(key, read);
            }
        });
        return values.size() == inputs.size() ? Collections.unmodifiableMap(values) : null;
    }

    @Override
    public Json write(Object map) {
        MembersBuilder members = Json.members();
        ((Map<?, ?>) map).forEach((key, each) -> members.with((String) key, value.write(each)));
        return members.build();
    }
}
