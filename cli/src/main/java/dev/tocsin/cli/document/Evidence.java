package dev.tocsin.cli.document;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.runtime.registry.Outcome;
import java.util.List;

/** What a call of an action left behind. */
public final class Evidence {

    private Evidence() {}

    /** {@return the result of a call; null where it ended with an exception} */
    public static Json ofInvocation(PluginContract plugin, String action, Json result) {
        return called(plugin, action, result).build();
    }

    /**
     * {@return the result of a call with the whole configuration, what was asked of its target, and what was recorded, secrets
     * masked}
     */
    public static Json ofTrace(PluginContract plugin, String action, Json result, Outcome outcome, Json requests) {
        return called(plugin, action, result)
                .with("configuration", outcome.configuration())
                .with("requests", requests)
                .with(
                        "history",
                        Json.items(outcome.history().stream()
                                .map(Invocation::toJson)
                                .toList()))
                .build();
    }

    /** {@return the receipts of a test message: of its firing, and of its resolve where there is one} */
    public static Json ofTest(PluginContract plugin, List<Json> receipts) {
        return Inspection.of(plugin).with("receipts", Json.items(receipts)).build();
    }

    private static MembersBuilder called(PluginContract plugin, String action, Json result) {
        return Inspection.of(plugin).with("action_name", action).with("result", result);
    }
}
