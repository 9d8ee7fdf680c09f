package dev.tocsin.runtime.registry;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds names, aliases included, that more than one plugin of a group goes by. */
final class Duplicates {
    private Duplicates() {}

    /**
     * Two plugins that share a name.
     *
     * @param name the first of those names
     */
    record Clash(PluginId name, Registered one, Registered other) {
        Problem problem() {
            return new Problem(
                    Code.PLUGIN_IN_TWO_JARS,
                    "plugin '" + name + "'",
                    "its name is taken twice, by " + found(one) + " and by " + found(other),
                    "take one of the two away");
        }
    }

    /** {@return a clash for each two plugins that share a name, whatever else they share} */
    static List<Clash> in(List<Registered> plugins) {
        Map<PluginId, Registered> taken = new TreeMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (Registered plugin : plugins) {
            Set<Registered> others = new HashSet<>();
            names(plugin).forEach(name -> {
                Registered other = taken.putIfAbsent(name, plugin);
                if (other != null && others.add(other)) {
                    clashes.add(new Clash(name, other, plugin));
                }
            });
        }
        return clashes;
    }

    private static Stream<PluginId> names(Registered plugin) {
        PluginId id = plugin.contract().id();
        return Stream.concat(Stream.of(id.name()), plugin.contract().aliases().stream())
                .distinct()
                .map(name -> new PluginId(id.group(), name));
    }

    private static String found(Registered plugin) {
        return "'" + plugin.contract().id() + "' in '" + plugin.jar() + "'";
    }
}
