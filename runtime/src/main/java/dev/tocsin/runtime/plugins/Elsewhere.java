package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plugins that were found in places other than the class path. Closed with the registry that they are in. */
public final class Elsewhere implements AutoCloseable {
    private final List<FoundPlugin> plugins = new ArrayList<>();
    private final List<HomeCode> codes = new ArrayList<>();
    private final Problems.Collector problems = Problems.collector();

    private Elsewhere() {}

    /**
     * Looks into jars and folders; loads no class.
     *
     * @throws ProblemException if one of the places is not there
     */
    public static Elsewhere read(List<Path> places) {
        Elsewhere elsewhere = new Elsewhere();
        Set<PluginHome> seen = new HashSet<>();
        for (Path place : places) {
            List<PluginHome> homes = PluginHome.at(place);
            elsewhere.read(place, homes.stream().filter(seen::add).toList());
        }
        return elsewhere;
    }

    private void read(Path place, List<PluginHome> homes) {
        try {
            Optional<PluginLock> lock = PluginLock.in(Files.isDirectory(place) ? place : folder(place));
            homes.forEach(home -> read(home, lock));
        } catch (ProblemException brokenLock) {
            problems.addAll(brokenLock.problems());
        }
    }

    private static Path folder(Path jar) {
        Path folder = jar.getParent();
        return folder == null ? Path.of("") : folder;
    }

    private void read(PluginHome home, Optional<PluginLock> lock) {
        try {
            lock.ifPresent(present -> present.check(home));
            HomeCode code = new HomeCode(home, lock);
            HomeReader.read(home).forEach(plugin -> plugins.add(new FoundPlugin(plugin, code)));
            codes.add(code);
        } catch (ProblemException broken) {
            problems.addAll(broken.problems());
        }
    }

    /** {@return the plugins of the homes that can be used} */
    public List<FoundPlugin> plugins() {
        return List.copyOf(plugins);
    }

    /** {@return a problem for each home that cannot be used} */
    public Problems problems() {
        return problems.toProblems();
    }

    /** Closes every jar; no class of these plugins can be loaded any more. */
    @Override
    public void close() {
        codes.forEach(HomeCode::close);
    }
}
