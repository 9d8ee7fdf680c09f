package dev.tocsin.contract.kind;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values in a row, at most {@value Room#MAX_ENTRIES}. Text form: the text forms of the elements with commas between them, or,
 * if it begins with {@code [}, the structured form as JSON text; no text at all is the empty list. Structured form: a JSON
 * array. Java value: an immutable {@link List}.
 *
 * @param element the kind of each element
 * @since 0.1
 */
public record ListKind(Kind element) implements Kind {

    public ListKind {
        Objects.requireNonNull(element, "element");
    }

    @Override
    public String word() {
        return "list";
    }

    @Override
    public boolean holdsSecret() {
        return element.holdsSecret();
    }

    @Override
    public String advice() {
        return "give a list, each element " + Trial.oneOf(element);
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        if (input instanceof Input.Text text) {
            return trial.open(inside ->
                    JsonForm.isList(text) ? JsonForm.read(text, inside) : elements(parts(text.value()), inside));
        }
        List<Input> inputs = inputsOf(input);
        return inputs == null ? trial.rejectKind() : elements(inputs, trial);
    }

    private static List<Input> parts(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split(",", -1)).<Input>map(Input.Text::new).toList();
    }

    private static @Nullable List<Input> inputsOf(Input input) {
        if (input instanceof Input.Items items) {
            return items.values();
        }
        return input instanceof Input.Native given && given.value() instanceof List<?> list
                ? list.stream().map(JavaInput::own).toList()
                : null;
    }

    private @Nullable Object elements(List<Input> inputs, Trial trial) {
        if (!Room.isEnoughFor(new Input.Items(inputs), trial)) {
            return null;
        }
        List<Object> values = new ArrayList<>(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            Object value = element.read(inputs.get(i), trial.place().item(i), trial.problems());
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == inputs.size() ? Collections.unmodifiableList(values) : null;
    }

    @Override
    public Json write(Object value) {
        return ((List<?>) value).stream().map(element::write).collect(collectingAndThen(toList(), Json::items));
    }
}
