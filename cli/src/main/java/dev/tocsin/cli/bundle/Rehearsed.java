package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.page.Section;
import dev.tocsin.cli.bundle.page.TracePart;
import dev.tocsin.cli.document.Evidence;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Outcome;

/**
 * A call that was made in a rehearsal.
 *
 * @param outcome what became of it
 * @param requests what it asked of its target
 */
record Rehearsed(PluginContract plugin, String action, Outcome outcome, Json requests) {

    Exhibit demo() {
        return Exhibit.of(
                "demo.json", "what one call answers", "make demo", Evidence.ofInvocation(plugin, action, result()));
    }

    Exhibit trace() {
        return Exhibit.of(
                "trace.json",
                "what was recorded of a call and the calls inside it",
                "make trace",
                Evidence.ofTrace(plugin, action, result(), outcome, requests));
    }

    Section timeline() {
        return TracePart.of(plugin.id().name() + "." + action, outcome.configuration(), outcome.history(), result());
    }

    private Json result() {
        try {
            return outcome.result();
        } catch (Exception e) {
            throw new IllegalStateException("a built-in plugin failed in a rehearsal", e);
        }
    }
}
