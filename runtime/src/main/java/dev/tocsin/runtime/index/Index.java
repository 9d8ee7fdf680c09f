package dev.tocsin.runtime.index;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plugins that the index files of a class path name. The index of a jar or folder is its file {@link #FILE}: the binary
 * name of a generated factory a line, then {@code #} and what the plugin is called. The contract of each lies in the same jar
 * or folder, and is read when somebody asks for it. Where a line has another comment or none, as a tool that merges jars may
 * leave it, the contract is read at once for the sake of the names.
 *
 * @param plugins what was found, in the order of the class path
 * @param problems what could not be read
 */
public record Index(List<IndexedPlugin> plugins, Problems problems) {
    /** Where an index lies in its jar, which is where a {@link java.util.ServiceLoader} would look for factories. */
    public static final String FILE = "META-INF/services/dev.tocsin.api.generated.PluginFactory";

    public Index {
        plugins = List.copyOf(plugins);
    }

    /** Reads every index that a class loader sees, and goes on after a problem. */
    public static Index read(ClassLoader loader) {
        List<IndexedPlugin> plugins = new ArrayList<>();
        Problems.Collector problems = Problems.collector();
        Set<String> seen = new HashSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(FILE))) {
                // A jar that a loader shares with its parent is listed by both.
                if (seen.add(index.toString())) {
                    read(index, plugins, problems);
                }
            }
        } catch (IOException unreadable) {
            problems.add(Code.BROKEN_INDEX, FILE, "the class path cannot be searched", "check that its jars are whole");
        }
        return new Index(plugins, problems.toProblems());
    }

    private static void read(URL index, List<IndexedPlugin> plugins, Problems.Collector problems) {
        try (Jar jar = Jar.of(index)) {
            for (IndexLine line : IndexLine.in(jar)) {
                read(line, jar, plugins, problems);
            }
        } catch (IOException unreadable) {
            problems.add(Code.BROKEN_INDEX, index.toString(), "it cannot be read", ContractFile.REBUILD);
        } catch (ProblemException tooBig) {
            problems.addAll(tooBig.problems());
        }
    }

    private static void read(IndexLine line, Jar jar, List<IndexedPlugin> plugins, Problems.Collector problems) {
        try {
            plugins.add(line.plugin(jar));
        } catch (ProblemException broken) {
            problems.addAll(broken.problems());
        }
    }

    /**
     * Reads the index of one jar, of which nothing is known.
     *
     * @return its plugins; empty if it has no index
     * @throws IOException if it is no whole jar
     * @throws ProblemException with what is wrong first
     */
    public static Optional<List<IndexedPlugin>> read(Path file) throws IOException {
        CentralDirectory.check(file);
        try (JarOnDisk jar = Jar.of(file)) {
            return new StrangeJar(jar).read();
        }
    }
}
