package dev.tocsin.contract.kind;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of a property, and the other names they may use for it.
 *
 * @param description what it means; its first sentence is the summary
 * @param aliases names that are accepted beside its own, in the order of the definition
 * @param deprecated what replaces it, as the end of a message: {@code use 'endpoint'}; null if it is not deprecated
 * @param global the key under {@code global} of a receivers file that gives it where a receiver does not; null if there is
 *     none
 * @since 0.1
 */
public record Notes(
        String description,
        List<String> aliases,
        @Nullable String deprecated,
        @Nullable String global) {

    public Notes {
        Objects.requireNonNull(description, "description");
        aliases = List.copyOf(aliases);
    }

    /** Are notes of a property that no key under {@code global} gives. */
    public Notes(String description, List<String> aliases, @Nullable String deprecated) {
        this(description, aliases, deprecated, null);
    }

    /** {@return notes of a property without aliases that is not deprecated} */
    public static Notes of(String description) {
        return new Notes(description, List.of(), null);
    }
}
