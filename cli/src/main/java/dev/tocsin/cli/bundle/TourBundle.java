package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.source.Checkout;
import dev.tocsin.runtime.registry.Registry;
import java.util.List;

/** Leads through the project: what a plugin promises, what a call leaves behind, and which source is behind it. */
final class TourBundle {

    private TourBundle() {}

    /** Makes the bundle; runs built-in plugins, and sends nothing. */
    static Bundle of(Registry registry, Checkout checkout) {
        Inspected inspected = new Inspected(registry);
        Rehearsal rehearsal = new Rehearsal(registry);
        Rehearsed traced = rehearsal.trace();
        return new Bundle(
                "Walkthrough bundle",
                "One way through all of it: which plugins there are, what one of them promises, what a call of it leaves"
                        + " behind, and which module owns which part.",
                "the calls of demo.json and trace.json were " + Rehearsal.IN_WORDS + "; the lists of files were made"
                        + " from the sources. So the same sources give the same bytes.",
                List.of(
                        inspected.registry(),
                        inspected.plugin(),
                        inspected.signatures(),
                        inspected.manifest(),
                        rehearsal.demo().demo(),
                        traced.trace(),
                        new Exhibit("focus-areas.txt", "which module owns what", "", checkout.focusAreas()),
                        new Exhibit(
                                "runtime-files.txt", "the production code, file by file", "", checkout.runtimeFiles()),
                        new Exhibit("test-files.txt", "the tests, file by file", "", checkout.testFiles())),
                checkout.guides(),
                List.of(traced.timeline()),
                registry.plugins());
    }
}
