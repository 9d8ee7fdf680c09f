package dev.tocsin.template.function;

import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.Optional;

/**
 * What is known of an argument before there is a value.
 *
 * @param type its type
 * @param constant its value, if it stands in the template
 */
public record Argument(Type type, Optional<Value> constant) {
    /** {@return an argument whose value is not known yet} */
    public static Argument of(Type type) {
        return new Argument(type, Optional.empty());
    }
}
