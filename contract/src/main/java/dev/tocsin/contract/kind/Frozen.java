package dev.tocsin.contract.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Copies lists and maps, and those inside them, so that nobody can change them any more. */
final class Frozen {

    private Frozen() {}

    static Map<String, Object> map(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, value(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Frozen::value).toList();
        }
        return value instanceof Map<?, ?> map ? map(map) : Objects.requireNonNull(value, "value");
    }
}
