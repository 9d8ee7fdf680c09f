package dev.tocsin.contract.schema;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The parts of one schema that stand apart under {@code $defs} and are referred to. For one thread. */
final class Definitions {

    private final Map<Kind, String> names = new HashMap<>();
    private final Map<String, Json> schemas = new LinkedHashMap<>();

    /**
     * Refers to the schema of a kind.
     *
     * @param name what to call it, if nothing else is called so
     * @param schema makes it; asked once a kind, and may refer to the same kind again
     */
    Json reference(Kind kind, String name, Supplier<Json> schema) {
        if (!names.containsKey(kind)) {
            String free = free(name.replaceAll("[^A-Za-z0-9_]", "_"));
            names.put(kind, free);
            schemas.put(free, Json.nothing());
            schemas.put(free, schema.get());
        }
        return Json.of("#/$defs/" + names.get(kind));
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; schemas.containsKey(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    /** Adds what was referred to, if something was. */
    void write(MembersBuilder schema) {
        if (!schemas.isEmpty()) {
            MembersBuilder members = Json.members();
            schemas.forEach(members::with);
            schema.with("$defs", members.build());
        }
    }
}
