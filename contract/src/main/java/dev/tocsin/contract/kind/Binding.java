package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of binding named inputs to properties. An explicit null counts as not given, but for a property of kind {@code
 * any}, which takes it as its value.
 *
 * @param values the values that could be read, with defaults where nothing was given, in the order of the properties
 * @param given the names (never an alias) of the properties that something was given for, whether it could be read or not
 * @param isComplete whether everything was in order; if not, problems were added
 * @since 0.1
 */
public record Binding(Values values, Set<String> given, boolean isComplete) {

    public Binding {
        given = Set.copyOf(given);
    }

    /**
     * Binds inputs, and adds all problems and warnings there are: unknown, missing, given twice, deprecated, unfit.
     *
     * @param inputs what was given, by name or alias
     * @param place what messages call all of it
     */
    public static Binding of(
            List<Property> properties, Map<String, Input> inputs, Place place, Problems.Collector problems) {
        return new Binder(inputs, place, problems).bind(properties);
    }
}
