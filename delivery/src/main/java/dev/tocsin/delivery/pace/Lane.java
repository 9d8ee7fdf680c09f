package dev.tocsin.delivery.pace;

import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.contract.value.Sha256;
import java.util.List;
import java.util.Objects;

/**
 * Calls that a target counts together, and how many of them it takes.
 *
 * @param key the same for calls that are counted together; says nothing of a secret that they have in common
 * @param limit how many in which time
 * @since 0.1
 */
public record Lane(String key, PaceLimit limit) {
    /**
     * {@return the lanes that the calls of a configured notifier go on, one for each pace that its plugin declares, but for those
     * by a field that is not given}
     */
    public static List<Lane> of(PluginContract plugin, Values configuration) {
        return plugin.semantics()
                .map(DeliverySemantics::intake)
                .map(intake -> intake.paces().stream()
                        .filter(pace -> pace.by().isEmpty() || configuration.has(pace.by()))
                        .map(pace -> of(plugin.id(), pace, configuration))
                        .toList())
                .orElse(List.of());
    }

    private static Lane of(PluginId plugin, PaceLimit pace, Values configuration) {
        Object counted = pace.by().isEmpty() ? configuration : Objects.requireNonNull(configuration.get(pace.by()));
        return new Lane(plugin + " " + pace + " " + Sha256.hex(text(counted)), pace);
    }

    private static String text(Object value) {
        if (value instanceof Secret secret) {
            return secret.reveal();
        }
        return value instanceof SecretUri address ? address.reveal().toString() : String.valueOf(value);
    }
}
