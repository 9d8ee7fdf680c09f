package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.source.Guide;
import dev.tocsin.cli.document.Inspection;
import dev.tocsin.runtime.registry.Registry;
import java.util.ArrayList;
import java.util.List;

/** Shows what plugins promise before a line of them runs. */
final class InspectBundle {

    private InspectBundle() {}

    /** Makes the bundle; loads no class of a plugin. Looks closely at a plugin from elsewhere, where there is one. */
    static Bundle of(Registry registry, Elsewhere elsewhere, List<Guide> guides) {
        return new Bundle(
                "Inspection bundle",
                "What the plugins promise: their fields, their actions and how they are called.",
                "all of it was read from data files beside the plugins; no plugin code ran.",
                exhibits(registry, elsewhere),
                guides,
                List.of(),
                registry.plugins());
    }

    private static List<Exhibit> exhibits(Registry registry, Elsewhere elsewhere) {
        Inspected inspected = new Inspected(registry);
        Inspection inspection = new Inspection(registry);
        List<Exhibit> exhibits = new ArrayList<>(List.of(inspected.registry(), inspected.manifest()));
        exhibits.addAll(elsewhere.plugins().stream()
                .findFirst()
                .map(plugin -> CloseUp.of(inspection, plugin))
                .orElseGet(() -> CloseUp.ofBuiltIn(inspection)));
        exhibits.add(inspected.signatures());
        exhibits.addAll(elsewhere.copies());
        return exhibits;
    }
}
