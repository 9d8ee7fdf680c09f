package dev.tocsin.processor.compilation;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain Java values, bound to what a contract asks for. */
final class Bound {
    private Bound() {}

    static Values to(List<Property> properties, Map<String, ?> given) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        given.forEach((name, value) -> inputs.put(name, Input.of(value)));
        Problems.Collector problems = Problems.collector();
        Binding binding = Binding.of(properties, inputs, Place.root("property", "the test"), problems);
        if (!binding.isComplete()) {
            throw new AssertionError(problems.toProblems());
        }
        return binding.values();
    }
}
