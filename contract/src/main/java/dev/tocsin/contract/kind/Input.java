package dev.tocsin.contract.kind;

import dev.tocsin.contract.value.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What someone gave for a value, in the form in which it was given; a {@link Kind} reads it. Immutable.
 *
 * <p>No rendering shows a value, as an input may hold a secret before anything knows that it is one.
 *
 * @since 0.1
 */
public sealed interface Input {

    /**
     * Takes plain Java values: a {@code String} as text; {@code Boolean}, finite {@code Number}, {@code Secret}, {@code Json}
     * and null as structured; a {@code Collection} or {@code Map} by its contents; anything else as it is.
     */
    static Input of(@Nullable Object value) {
        return JavaInput.of(value);
    }

    /** {@return the tree in the structured form} */
    static Input structured(Json json) {
        return JavaInput.structured(json);
    }

    /**
     * A text that a kind parses: from the command line, a placeholder, or a Java {@code String}.
     *
     * @param value the text
     * @param shown what messages show instead: the text itself, or the placeholder that it came from
     */
    record Text(String value, String shown) implements Input {

        public Text {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(shown, "shown");
        }

        /** Makes a text that messages may show. */
        public Text(String value) {
            this(value, value);
        }

        /** {@return whether messages show something else} */
        public boolean isVeiled() {
            return !shown.equals(value);
        }

        @Override
        public String toString() {
            return "text";
        }
    }

    /**
     * A scalar of YAML or JSON.
     *
     * @param value neither {@link Json.Items} nor {@link Json.Members}
     */
    record Typed(Json value) implements Input {

        /**
         * Checks that it is a scalar.
         *
         * @throws IllegalArgumentException if it is a list or an object
         */
        public Typed {
            if (value instanceof Json.Items || value instanceof Json.Members) {
                throw new IllegalArgumentException("not a scalar: " + value.kind());
            }
        }

        @Override
        public String toString() {
            return value.kind();
        }
    }

    /** A list of inputs. */
    record Items(List<Input> values) implements Input {

        public Items {
            values = List.copyOf(values);
        }
    }

    /** Named inputs, in the order in which they were given. */
    record Entries(Map<String, Input> values) implements Input {

        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** A Java value as it is; a kind takes its own Java type and no other. */
    record Native(Object value) implements Input {

        public Native {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value.getClass().getTypeName();
        }
    }
}
