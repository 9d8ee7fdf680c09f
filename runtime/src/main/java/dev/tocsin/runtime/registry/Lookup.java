package dev.tocsin.runtime.registry;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * The plugins of a registry by group and name.
 *
 * @param all by group, then name
 * @param unprocessed looks for definitions that are missing for want of a processor; asked when something is unknown
 */
record Lookup(List<Registered> all, Supplier<Problems> unprocessed) {
    Lookup {
        List<Registered> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        all = List.copyOf(sorted);
    }

    /** {@return what the plugins are known by} A loop, as the first stream costs the start of a process milliseconds. */
    List<PluginId> ids() {
        List<PluginId> ids = new ArrayList<>();
        for (Registered plugin : all) {
            ids.add(plugin.id());
        }
        return Collections.unmodifiableList(ids);
    }

    /** {@return the groups, sorted} */
    List<String> groups() {
        return all.stream().map(plugin -> plugin.id().group()).distinct().toList();
    }

    /** {@return the plugins of a group, of which there is at least one} */
    List<Registered> group(String group) {
        List<Registered> members =
                all.stream().filter(plugin -> plugin.id().group().equals(group)).toList();
        if (members.isEmpty()) {
            throw Unknown.group(group, groups(), unprocessed.get());
        }
        return members;
    }

    /** {@return the plugin of that name or alias} */
    Registered plugin(String group, String name) {
        for (Registered plugin : all) {
            if (plugin.id().group().equals(group) && plugin.names().isCalled(name)) {
                return plugin;
            }
        }
        throw Unknown.plugin(group, name, group(group), unprocessed.get());
    }
}
