package dev.tocsin.processor.rule;

/** A plugin of which only some members matter. */
final class Siren {
    private Siren() {}

    /** {@return the source of a plugin with those members, which begin on line 10} */
    static String with(String members) {
        return """
                import dev.tocsin.api.*;
                import dev.tocsin.contract.value.*;
                import dev.tocsin.api.incident.Incident;
                import java.net.URI;
                import java.time.*;
                import java.util.*;
                /** Rings. */
                @Plugin
                abstract class Siren {
                """ + members + "}\n";
    }
}
