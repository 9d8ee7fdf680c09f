package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.delivery.pace.Lane;
import java.util.List;

/**
 * A notifier as a receiver configures it, bound and checked by the plugin's contract.
 *
 * @param plugin which plugin it is
 * @param place where the file configures it, such as {@code tocsin.yml:7:3: receivers[0].webhook_configs[0]}
 * @param configuration the plugin's own fields
 * @param sendsResolved whether it is told of what is over
 * @param lanes what its calls are counted on
 */
public record ConfiguredNotifier(
        PluginId plugin, String place, Values configuration, boolean sendsResolved, List<Lane> lanes) {
    /** Keeps the lanes from changing. */
    public ConfiguredNotifier {
        lanes = List.copyOf(lanes);
    }
}
