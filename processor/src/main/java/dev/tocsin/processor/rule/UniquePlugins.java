package dev.tocsin.processor.rule;

import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** No two plugins of a compilation answer to one name of one group. Keeps what it saw; not safe to share between threads. */
public final class UniquePlugins {
    private final Map<String, Definition> taken = new HashMap<>();

    /** Makes a judge that has seen no plugin yet. */
    public UniquePlugins() {}

    /** Adds what is wrong about a plugin beside those that were checked before, on both of the two. */
    public void check(Definition plugin, Findings findings) {
        PluginContract contract = plugin.contract();
        Stream.concat(Stream.of(contract.id().name()), contract.aliases().stream())
                .distinct()
                .forEach(name -> check(name, plugin, findings));
    }

    private void check(String name, Definition plugin, Findings findings) {
        Definition first = taken.putIfAbsent(plugin.contract().id().group() + "/" + name, plugin);
        if (first != null && !first.type().equals(plugin.type())) {
            report(name, first, plugin.type(), findings);
            report(name, plugin, first.type(), findings);
        }
    }

    private static void report(String name, Definition plugin, TypeElement other, Findings findings) {
        boolean alias = !plugin.contract().id().name().equals(name);
        String group = plugin.contract().id().group();
        findings.error(
                plugin.type(),
                alias ? "aliases" : "Plugin.value",
                Code.DUPLICATE_PLUGIN,
                "'" + group + "/" + name + "' is a name of '" + other.getQualifiedName() + "' too",
                "rename one");
    }
}
