package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.plugin.PluginId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A named set of configured notifiers.
 *
 * @param name unique in its file
 * @param notifiers in the order of the file; empty for a receiver that swallows what it gets
 * @param terms on which terms it is told
 * @param fallback the name of the receiver that is told in its place while it cannot be told
 */
public record Receiver(String name, List<ConfiguredNotifier> notifiers, Terms terms, Optional<String> fallback) {

    public Receiver {
        notifiers = List.copyOf(notifiers);
    }

    /**
     * {@return the notifiers by what tells each from all others of the file and stays the same while the file does:
     * {@code ops/webhook[0]}, counted for each plugin}
     */
    public SequencedMap<String, ConfiguredNotifier> byKey() {
        SequencedMap<String, ConfiguredNotifier> byKey = new LinkedHashMap<>();
        Map<PluginId, Integer> counts = new HashMap<>();
        for (ConfiguredNotifier notifier : notifiers) {
            int index = counts.merge(notifier.plugin(), 1, Integer::sum) - 1;
            byKey.put(name + "/" + notifier.plugin().name() + "[" + index + "]", notifier);
        }
        return byKey;
    }
}
