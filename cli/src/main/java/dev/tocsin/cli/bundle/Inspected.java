package dev.tocsin.cli.bundle;

import dev.tocsin.cli.document.Inspection;
import dev.tocsin.runtime.registry.Registry;

/**
 * Evidence that is read from contracts; no plugin code runs. What is about one plugin is about one that is built in, the same
 * as in the routes of {@code make}.
 */
final class Inspected {

    private final Inspection inspection;

    Inspected(Registry registry) {
        inspection = new Inspection(registry);
    }

    Exhibit manifest() {
        return Exhibit.of("manifest.json", "all that the plugins promise", "./tocsin manifest", inspection.manifest());
    }

    Exhibit registry() {
        return Exhibit.of("registry.json", "which plugins there are", "./tocsin registry", inspection.names());
    }

    Exhibit plugin() {
        return CloseUp.ofBuiltIn(inspection).getFirst();
    }

    Exhibit signatures() {
        return Exhibit.of(
                "signatures.json", "how plugins are made and called", "./tocsin signatures", inspection.signatures());
    }
}
