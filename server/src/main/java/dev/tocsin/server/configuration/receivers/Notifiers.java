package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.PluginNames;
import dev.tocsin.runtime.registry.Registry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The plugins that a receiver may configure. The contract of one is read when it is configured, as a file names few of many.
 *
 * @param names what they are called
 * @param contracts what each of them promises
 */
public record Notifiers(List<PluginNames> names, Function<PluginId, PluginContract> contracts) {

    private static final String SUFFIX = "_configs";

    public Notifiers {
        names = List.copyOf(names);
    }

    /** {@return those of a group} */
    public static Notifiers of(Registry registry, String group) {
        return new Notifiers(registry.names(group), id -> registry.plugin(id.group(), id.name()));
    }

    /** {@return the plugin that a key of a receiver configures, if it is one} */
    public Optional<PluginContract> find(String key) {
        return names.stream()
                .filter(plugin -> keys(plugin).contains(key))
                .findFirst()
                .map(plugin -> contracts.apply(plugin.id()));
    }

    /** {@return whether there is a plugin of that name} */
    boolean has(String name) {
        return names.stream().anyMatch(plugin -> plugin.inGroup().contains(name));
    }

    /** {@return all contracts, each read when its turn comes} */
    public Stream<PluginContract> all() {
        return names.stream().map(plugin -> contracts.apply(plugin.id()));
    }

    /** {@return the name in a key that looks as if it configured a plugin} */
    static Optional<String> nameIn(String key) {
        return key.endsWith(SUFFIX) ? Optional.of(key.substring(0, key.length() - SUFFIX.length())) : Optional.empty();
    }

    /** {@return the keys that configure a plugin} */
    List<String> keys() {
        return names.stream().flatMap(plugin -> keys(plugin).stream()).toList();
    }

    private static List<String> keys(PluginNames plugin) {
        return plugin.inGroup().stream()
                .map(name -> name.replace('-', '_') + SUFFIX)
                .toList();
    }
}
