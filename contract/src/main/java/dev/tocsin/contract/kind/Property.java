package dev.tocsin.contract.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A named value: a field of a plugin, a parameter of an action, or a member of an object.
 *
 * @param name the external name, such as {@code redact_summary}
 * @param kind what values it may have
 * @param presence what holds when it is not given
 * @param notes what people are told of it, and its aliases
 * @param javaType the type in the source, such as {@code java.util.List<java.net.URI>}
 * @since 0.1
 */
public record Property(String name, Kind kind, Presence presence, Notes notes, String javaType) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public Property {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a property needs a name");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(javaType, "javaType");
    }

    /** {@return the name and the aliases, the name first} */
    public List<String> names() {
        if (notes.aliases().isEmpty()) {
            return List.of(name);
        }
        List<String> names = new ArrayList<>(notes.aliases());
        names.add(0, name);
        return List.copyOf(names);
    }

    /** {@return whether that is its name or an alias} */
    public boolean isCalled(String other) {
        return name.equals(other) || notes.aliases().contains(other);
    }
}
