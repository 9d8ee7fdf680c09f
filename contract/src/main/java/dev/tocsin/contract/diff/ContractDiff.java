package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what plugins promised with what they promise now.
 *
 * <p>A plugin takes configurations and arguments, so whoever relies on it is broken when it takes less; it gives results, so
 * they are broken when it gives more than it said. Both are judged as they are given by name; a mere change of a Java type,
 * class or order is risky, as only code that names it must be edited. Whatever cannot be decided is breaking. Order among
 * plugins, optional fields, actions, aliases and choices is no change.
 *
 * @since 0.1
 */
public final class ContractDiff {

    private ContractDiff() {}

    /**
     * Compares two states of the same plugins. Contracts of the same group and name are one plugin.
     *
     * @return all differences, the heaviest first; empty if the contracts say the same
     */
    public static List<Change> between(List<PluginContract> before, List<PluginContract> after) {
        List<Change> changes = new ArrayList<>();
        Matching<PluginContract> plugins = Matching.of(before, after, ContractDiff::names);
        plugins.removed().forEach(plugin -> spot(plugin, changes).breaking("removed"));
        plugins.added().forEach(plugin -> spot(plugin, changes).safe("added"));
        for (Matching.Pair<PluginContract> pair : plugins.pairs()) {
            new PluginDiff(spot(pair.before(), changes)).compare(pair.before(), pair.after());
        }
        return changes.stream().distinct().sorted().toList();
    }

    private static Spot spot(PluginContract plugin, List<Change> changes) {
        return new Spot(plugin.id(), Place.root(path -> "plugin"), changes);
    }

    private static List<String> names(PluginContract plugin) {
        String group = plugin.id().group() + "/";
        return Stream.concat(Stream.of(plugin.id().name()), plugin.aliases().stream())
                .map(name -> group + name)
                .toList();
    }
}
