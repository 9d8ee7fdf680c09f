package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values of several named members. Text form: the structured form as JSON text. Structured form: a JSON object with a member
 * for each property that is given. Java value: {@link Values}.
 *
 * @param name what people call such an object, such as {@code basic_auth}
 * @param members the properties, in the order of the definition
 * @since 0.1
 */
public record ObjectKind(String name, List<Property> members) implements Kind {

    public ObjectKind {
        Objects.requireNonNull(name, "name");
        members = List.copyOf(members);
    }

    @Override
    public String word() {
        return "object";
    }

    @Override
    public boolean holdsSecret() {
        return members.stream().anyMatch(member -> member.kind().holdsSecret());
    }

    @Override
    public String advice() {
        List<String> names = members.stream().map(Property::name).toList();
        return names.isEmpty() ? "give {}" : "give an object with " + Quoted.row(names, "and");
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        if (input instanceof Input.Text text && JsonForm.isObject(text)) {
            return trial.open(inside -> JsonForm.read(text, inside));
        }
        Map<String, Input> inputs = inputsOf(input);
        if (inputs == null) {
            return trial.rejectKind();
        }
        Binding binding = Binding.of(members, inputs, place, problems);
        boolean isInOrder = SharedRules.hold(this, binding.values(), place, problems);
        return binding.isComplete() && isInOrder ? binding.values() : null;
    }

    private static @Nullable Map<String, Input> inputsOf(Input input) {
        if (input instanceof Input.Entries entries) {
            return entries.values();
        }
        return input instanceof Input.Native given && given.value() instanceof Values values ? natives(values) : null;
    }

    private static Map<String, Input> natives(Values values) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        values.names().forEach(name -> inputs.put(name, JavaInput.own(values.get(name))));
        return inputs;
    }

    @Override
    public Json write(Object value) {
        return ((Values) value).toJson(members);
    }
}
