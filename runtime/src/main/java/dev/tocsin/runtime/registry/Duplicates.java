package dev.tocsin.runtime.registry;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** {@return a problem for each two plugins that share a name} */
    static Problems problems(List<Registered> plugins) {
        Problems.Collector problems = Problems.collector();
        for (Clash clash : in(plugins)) {
            problems.add(clash.problem());
        }
        return problems.toProblems();
    }

    /** {@return a clash for each two plugins that share a name, whatever else they share} */
    static List<Clash> in(List<Registered> plugins) {
        Map<String, Registered> taken = new HashMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (Registered plugin : plugins) {
            List<Registered> others = new ArrayList<>();
            for (String name : plugin.names().inGroup()) {
                Registered other = taken.putIfAbsent(plugin.id().group() + "/" + name, plugin);
                if (other != null && !other.equals(plugin) && !others.contains(other)) {
                    others.add(other);
                    clashes.add(new Clash(new PluginId(plugin.id().group(), name), other, plugin));
                }
            }
        }
        return clashes;
    }

    private static String found(Registered plugin) {
        return "'" + plugin.id() + "' in '" + plugin.jar() + "'";
    }
}
