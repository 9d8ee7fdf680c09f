package dev.tocsin.api.generated;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record keeps of an argument: the argument itself; a copy, of a list or a map; and of what takes more than {@link
 * #LIMIT} bytes, only how much. Runs inside the recorded call, so that what is common is decided first and allocates nothing.
 */
final class Kept {
    /** The most that is kept of one argument, in bytes. */
    static final int LIMIT = 64 * 1024;

    /** So many characters are within the limit whichever they are, as each takes 3 bytes at most. */
    private static final int SHORT = LIMIT / 3;

    private Kept() {}

    /** Puts what is kept in place of each argument. */
    static void replaceIn(@Nullable Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument != null) {
                arguments[i] = of(argument);
            }
        }
    }

    private static @Nullable Object of(Object argument) {
        if (argument instanceof Incident incident) {
            return bounded(incident, "incident");
        }
        if (argument instanceof String text) {
            return text.length() <= SHORT ? text : bounded(text, "string");
        }
        if (argument instanceof Optional<?> optional) {
            return optional.isPresent() ? of(optional.get()) : null;
        }
        return argument instanceof Number || argument instanceof Boolean ? argument : collected(argument);
    }

    private static Object collected(Object argument) {
        if (argument instanceof Collection<?> items) {
            return copy(items);
        }
        if (argument instanceof Map<?, ?> entries) {
            return copy(entries);
        }
        return argument instanceof Json tree ? bounded(tree, "any") : argument;
    }

    private static Object bounded(Object argument, String kind) {
        long bytes = Weight.of(argument);
        return bytes > LIMIT ? new Omitted(kind, bytes) : argument;
    }

    /** The collection may be anybody's: it may change meanwhile, or not want to be read. */
    private static Object copy(Collection<?> items) {
        try {
            List<?> copy = Collections.unmodifiableList(new ArrayList<>(items));
            return bounded(copy, "list");
        } catch (RuntimeException unreadable) {
            return new Omitted("list", Omitted.UNKNOWN);
        }
    }

    private static Object copy(Map<?, ?> entries) {
        try {
            Map<?, ?> copy = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            return bounded(copy, "map");
        } catch (RuntimeException unreadable) {
            return new Omitted("map", Omitted.UNKNOWN);
        }
    }

    /**
     * Stands for an argument that is not kept.
     *
     * @param kind the word for its kind
     * @param bytes how much it takes; {@link #UNKNOWN} if it could not be read
     */
    record Omitted(String kind, long bytes) {
        static final long UNKNOWN = -1;

        Json toJson() {
            return Json.members()
                    .with("kind", kind)
                    .with("bytes", bytes == UNKNOWN ? Json.nothing() : Json.of(bytes))
                    .build();
        }
    }
}
