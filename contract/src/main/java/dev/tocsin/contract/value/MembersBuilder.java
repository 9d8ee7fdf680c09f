package dev.tocsin.contract.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the members of one JSON object, which keep their order. Not safe to share between threads.
 *
 * @since 0.1
 */
public final class MembersBuilder {

    /** Handed over to the object, not copied: every manifest is made of thousands of small ones. */
    private @Nullable Map<String, Json> values = new LinkedHashMap<>();

    MembersBuilder() {}

    /** {@return whether there is a member of that name} */
    public boolean has(String name) {
        return open().containsKey(name);
    }

    /**
     * Adds a member.
     *
     * @throws IllegalArgumentException if there is a member of that name already
     */
    public MembersBuilder with(String name, Json value) {
        Objects.requireNonNull(name, "name");
        if (open().putIfAbsent(name, Objects.requireNonNull(value, name)) != null) {
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

    /**
     * Ends the object, and with it this builder.
     *
     * @return the object with these members
     * @throws IllegalStateException if it was built before
     */
    public Json.Members build() {
        Json.Members object = new Json.Members(open());
        values = null;
        return object;
    }

    private Map<String, Json> open() {
        if (values == null) {
            throw new IllegalStateException("this object is built");
        }
        return values;
    }
}
