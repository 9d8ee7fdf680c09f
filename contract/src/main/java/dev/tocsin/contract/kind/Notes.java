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
 * @since 0.1
 */
public record Notes(
        String description, List<String> aliases, @Nullable String deprecated) {

    public Notes {
        Objects.requireNonNull(description, "description");
        aliases = List.copyOf(aliases);
    }

    /** {@return notes of a property without aliases that is not deprecated} */
    public static Notes of(String description) {
        return new Notes(description, List.of(), null);
    }
}
