package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds inputs to properties, one after the other, and goes on after a mistake. For one thread and one use. */
final class Binder {

    private final Map<String, Input> inputs;
    private final Place place;
    private final Problems.Collector problems;
    private final Values.Builder values = Values.builder();
    private final Set<String> given = new LinkedHashSet<>();
    private boolean complete = true;

    Binder(Map<String, Input> inputs, Place place, Problems.Collector problems) {
        this.inputs = inputs;
        this.place = place;
        this.problems = problems;
    }

    Binding bind(List<Property> properties) {
        rejectUnknown(properties);
        properties.forEach(this::bind);
        return new Binding(values.build(), given, complete);
    }

    private void rejectUnknown(List<Property> properties) {
        for (String name : inputs.keySet()) {
            if (!isKnown(name, properties)) {
                List<String> known = properties.stream()
                        .flatMap(property -> property.names().stream())
                        .toList();
                reject(Code.UNKNOWN_KEY, name, "nothing has this name", Nearest.hint(name, known));
            }
        }
    }

    private static boolean isKnown(String name, List<Property> properties) {
        for (Property property : properties) {
            if (property.isCalled(name)) {
                return true;
            }
        }
        return false;
    }

    private void bind(Property property) {
        List<String> names = namesGiven(property);
        if (names.isEmpty()) {
            bindNothing(property);
            return;
        }
        given.add(property.name());
        warnIfDeprecated(property, names.get(0));
        if (names.size() > 1) {
            String message = "is given more than once, as " + Quoted.row(names, "and");
            reject(Code.NAME_AND_ALIAS, property.name(), message, "keep '" + names.get(0) + "'");
        } else {
            take(property, names.get(0), inputs.get(names.get(0)));
        }
    }

    private List<String> namesGiven(Property property) {
        List<String> names = new ArrayList<>(1);
        for (String name : property.names()) {
            if (isGiven(name, property)) {
                names.add(name);
            }
        }
        return names;
    }

    private boolean isGiven(String name, Property property) {
        Input input = inputs.get(name);
        boolean isNull = input instanceof Input.Typed typed && typed.value() instanceof Json.Nothing;
        return input != null && (!isNull || property.kind() instanceof AnyKind);
    }

    private void bindNothing(Property property) {
        property.presence().defaultValue().ifPresent(json -> take(property, property.name(), Input.structured(json)));
        if (property.presence().isRequired()) {
            reject(
                    Code.MISSING,
                    property.name(),
                    "is required, but not given",
                    property.kind().advice());
        }
    }

    private void take(Property property, String name, @Nullable Input input) {
        Object value = input == null ? null : property.kind().read(input, place.member(name), problems);
        values.with(property.name(), value);
        complete &= value != null;
    }

    private void warnIfDeprecated(Property property, String name) {
        String replacement = property.notes().deprecated();
        if (replacement != null) {
            problems.add(Code.DEPRECATED, place.member(name).toString(), "is deprecated", replacement);
        }
    }

    private void reject(Code code, String name, String message, String fix) {
        complete = false;
        problems.add(code, place.member(name).toString(), message, fix);
    }
}
