package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.source.Guide;
import dev.tocsin.runtime.registry.Registry;
import java.util.List;

/** Shows what plugins promise before a line of them runs. */
public final class InspectBundle {

    private InspectBundle() {}

    /** Makes the bundle; loads no class of a plugin. */
    public static Bundle of(Registry registry, List<Guide> guides) {
        Inspected inspected = new Inspected(registry);
        return new Bundle(
                "Inspection bundle",
                "What the plugins promise: their fields, their actions and how they are called.",
                "all of it was read from data files beside the plugins; no plugin code ran.",
                List.of(
                        inspected.registry(),
                        inspected.manifest(),
                        inspected.plugin(),
                        inspected.field(),
                        inspected.action(),
                        inspected.signatures()),
                guides,
                List.of(),
                registry.plugins());
    }
}
