package dev.tocsin.contract.kind;

import dev.tocsin.contract.value.Json;
import java.util.Objects;

/**
 * Tells what holds when a property is not given.
 *
 * @since 0.1
 */
public sealed interface Presence {

    /** {@return whether leaving it out is a mistake} */
    default boolean isRequired() {
        return this instanceof Required;
    }

    /** {@return the value that is taken when it is left out, in the structured form; empty if there is none} */
    default java.util.Optional<Json> defaultValue() {
        return this instanceof Default given ? java.util.Optional.of(given.value()) : java.util.Optional.empty();
    }

    /** It must be given. */
    record Required() implements Presence {}

    /** It may be left out, and is absent then. */
    record Optional() implements Presence {}

    /**
     * It may be left out, and has a value then.
     *
     * @param value the value in the structured form of the property's kind
     */
    record Default(Json value) implements Presence {

        public Default {
            Objects.requireNonNull(value, "value");
        }
    }
}
