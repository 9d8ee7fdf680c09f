package dev.tocsin.contract.kind;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named values in the Java types of their kinds: a plugin's configuration, an action's arguments, or an object.
 *
 * <p>A value that is absent has no name here. Equal when the same names have equal values, whatever their order. Lists and
 * maps in it are copies that nobody can change, so it is immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Values {

    private static final Values NONE = new Values(Map.of());

    private final Map<String, Object> values;

    private Values(Map<String, Object> values) {
        this.values = values;
    }

    /** {@return no value at all} */
    public static Values none() {
        return NONE;
    }

    /** {@return copies of the values, in the order of the map} */
    public static Values of(Map<String, ?> values) {
        return new Values(Frozen.map(values));
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the value of that name; null if it is absent} */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** {@return whether there is a value of that name} */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** {@return the names of the values that are there, in their order} */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * Writes the values in their normal form, in the order of the properties; those that are absent are left out.
     *
     * @throws ClassCastException if a value has not the Java type of its property's kind
     */
    public Json.Members toJson(List<Property> properties) {
        MembersBuilder members = Json.members();
        for (Property property : properties) {
            Object value = get(property.name());
            if (value != null) {
                members.with(property.name(), property.kind().write(value));
            }
        }
        return members.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return the values as a map shows them, secrets masked} */
    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects values. Not safe to share between threads. */
    public static final class Builder {

        private final Map<String, Object> values = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a value; null leaves it absent.
         *
         * @throws IllegalArgumentException if there is a value of that name already
         */
        public Builder with(String name, @Nullable Object value) {
            if (value != null && values.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("value '" + name + "' is there already");
            }
            return this;
        }

        /** {@return the values so far} */
        public Values build() {
            return of(values);
        }
    }
}
