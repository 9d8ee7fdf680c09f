package dev.tocsin.contract.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Collects the members of a JSON object, which keep their order. Not safe to share between threads. */
public final class MembersBuilder {

    private final Map<String, Json> values = new LinkedHashMap<>();

    MembersBuilder() {}

    /**
     * Adds a member.
     *
     * @throws IllegalArgumentException if there is a member of that name already
     */
    public MembersBuilder with(String name, Json value) {
        Objects.requireNonNull(name, "name");
        if (values.putIfAbsent(name, Objects.requireNonNull(value, name)) != null) {
            throw new IllegalArgumentException("member '" + name + "' is there already");
        }
        return this;
    }

    /** Adds a string, as {@link #with(String, Json)} does. */
    public MembersBuilder with(String name, String value) {
        return with(name, Json.of(value));
    }

    /** Adds an integer, as {@link #with(String, Json)} does. */
    public MembersBuilder with(String name, long value) {
        return with(name, Json.of(value));
    }

    /** Adds true or false, as {@link #with(String, Json)} does. */
    public MembersBuilder with(String name, boolean value) {
        return with(name, Json.of(value));
    }

    /** {@return the object with the members so far} */
    public Json.Members build() {
        return new Json.Members(values);
    }
}
