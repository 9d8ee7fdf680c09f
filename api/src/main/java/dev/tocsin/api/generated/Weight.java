package dev.tocsin.api.generated;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.TextSize;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a value takes: the bytes of its texts in UTF-8, and {@link #SCALAR} bytes for whatever else is in it. */
final class Weight {
    private static final int SCALAR = 8;

    /** Deeper than any value of a contract; a value that contains itself ends here. */
    private static final int MAX_DEPTH = 64;

    private Weight() {}

    static long of(Object value) {
        return value instanceof Incident incident ? incident.weight() : of(value, 0);
    }

    private static long of(@Nullable Object value, int depth) {
        if (value instanceof String text) {
            return TextSize.utf8(text);
        }
        if (depth == MAX_DEPTH) {
            return SCALAR;
        }
        if (value instanceof Collection<?> items) {
            return SCALAR
                    + items.stream().mapToLong(item -> of(item, depth + 1)).sum();
        }
        if (value instanceof Map<?, ?> entries) {
            return of(entries.keySet(), depth) + of(entries.values(), depth);
        }
        return value instanceof Json tree ? of(tree, depth) : SCALAR;
    }

    private static long of(Json tree, int depth) {
        if (tree instanceof Json.Text text) {
            return TextSize.utf8(text.value());
        }
        if (tree instanceof Json.Items items) {
            return of(items.values(), depth);
        }
        return tree instanceof Json.Members members ? of(members.values(), depth) : SCALAR;
    }
}
