package dev.tocsin.cli.bundle;

import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.runtime.plugins.PluginLock;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is to decide on who gets plugins from elsewhere.
 *
 * @param plugins what those promise that are not built in
 * @param locks of the folders that they lie in, as far as these are locked
 */
record Elsewhere(List<PluginContract> plugins, List<PluginLock> locks) {

    /**
     * Tells what is not built in.
     *
     * @param registry all plugins
     * @param builtIn those that Tocsin brings
     * @param places the jars and folders that the others come from
     */
    static Elsewhere of(Registry registry, Registry builtIn, List<Path> places) {
        List<PluginId> ours = builtIn.ids();
        return new Elsewhere(
                registry.plugins().stream()
                        .filter(plugin -> !ours.contains(plugin.id()))
                        .toList(),
                places.stream()
                        .map(Elsewhere::folder)
                        .distinct()
                        .map(PluginLock::in)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Path folder(Path place) {
        Path absolute = place.toAbsolutePath();
        return Files.isDirectory(absolute) ? absolute : absolute.resolveSibling("");
    }

    /** {@return whether there are plugins, and nothing says in which jars} */
    boolean isLoose() {
        return !plugins.isEmpty() && locks.isEmpty();
    }

    /** {@return a copy of each lock, so that who signs the bundle signs for the jars as well} */
    List<Exhibit> copies() {
        List<Exhibit> copies = new ArrayList<>();
        for (PluginLock lock : locks) {
            String path = copies.isEmpty() ? PluginLock.FILE : "plugins-" + (copies.size() + 1) + ".lock";
            copies.add(Exhibit.of(
                    path,
                    "the jars that these plugins are in, with hashes",
                    "tocsin plugins lock --plugins DIR",
                    lock.toJson()));
        }
        return copies;
    }
}
