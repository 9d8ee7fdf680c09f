package dev.tocsin.runtime.registry;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds names, aliases included, that more than one plugin of a group goes by. */
final class Duplicates {
    private Duplicates() {}

    /** {@return a problem for each two plugins that share a name, whatever else they share} */
    static Problems in(List<Registered> plugins) {
        Map<PluginId, Registered> taken = new TreeMap<>();
        Problems.Collector problems = Problems.collector();
        for (Registered plugin : plugins) {
            Set<Registered> others = new HashSet<>();
            names(plugin).forEach(name -> {
                Registered other = taken.putIfAbsent(name, plugin);
                if (other != null && others.add(other)) {
                    problems.add(problem(name, other, plugin));
                }
            });
        }
        return problems.toProblems();
    }

    private static Stream<PluginId> names(Registered plugin) {
        PluginId id = plugin.contract().id();
        return Stream.concat(Stream.of(id.name()), plugin.contract().aliases().stream())
                .distinct()
                .map(name -> new PluginId(id.group(), name));
    }

    private static Problem problem(PluginId name, Registered one, Registered other) {
        return new Problem(
                Code.PLUGIN_IN_TWO_JARS,
                "plugin '" + name + "'",
                "its name is taken twice, by " + found(one) + " and by " + found(other),
                "take one of the two off the class path");
    }

    private static String found(Registered plugin) {
        return "'" + plugin.contract().id() + "' in '" + plugin.jar() + "'";
    }
}
