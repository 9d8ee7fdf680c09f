package dev.tocsin.runtime.registry;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.plugins.Elsewhere;
import dev.tocsin.runtime.plugins.FoundPlugin;
import dev.tocsin.runtime.plugins.PluginCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The plugins of the class path, and those from elsewhere that may stand beside them.
 *
 * @param problems why others may not
 */
record Additions(List<Registered> plugins, Problems problems) {
    /** Leaves every jar from elsewhere out that takes a name which is another's: nobody can say which of two is meant. */
    static Additions of(List<Registered> present, Elsewhere elsewhere) {
        List<Registered> all = new ArrayList<>(present);
        for (FoundPlugin found : elsewhere.plugins()) {
            all.add(new FoundByIndex(found.plugin(), found.code()));
        }
        Problems.Collector problems = Problems.collector().addAll(elsewhere.problems());
        Set<PluginCode> refused = new HashSet<>();
        for (Duplicates.Clash clash : Duplicates.in(all)) {
            problems.add(clash.problem());
            refused.add(clash.one().code());
            refused.add(clash.other().code());
        }
        present.forEach(plugin -> refused.remove(plugin.code()));
        return new Additions(
                all.stream().filter(plugin -> !refused.contains(plugin.code())).toList(), problems.toProblems());
    }
}
