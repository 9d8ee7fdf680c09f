package dev.tocsin.runtime.index;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plugins that the index files of a class path name. The index of a jar or folder is its file {@link #FILE}: the binary
 * name of a generated factory a line, and {@code #} begins a comment. The contract of each lies in the same jar or folder.
 *
 * @param plugins what was found, in the order of the class path
 * @param problems what could not be read
 */
public record Index(List<IndexedPlugin> plugins, Problems problems) {
    /** Where an index lies in its jar, which is where a {@link java.util.ServiceLoader} would look for factories. */
    public static final String FILE = "META-INF/services/" + PluginFactory.class.getName();

    public Index {
        plugins = List.copyOf(plugins);
    }

    /** Reads every index that a class loader sees, and goes on after a problem. */
    public static Index read(ClassLoader loader) {
        IndexReader reader = new IndexReader();
        try {
            indexes(loader).forEach(file -> reader.read(new Jar(file)));
        } catch (IOException unreadable) {
            reader.problems()
                    .add(Code.BROKEN_INDEX, FILE, "the class path cannot be searched", "check that its jars are whole");
        }
        return reader.index();
    }

    /** A jar that a loader shares with its parent is listed by both. */
    private static Iterable<URL> indexes(ClassLoader loader) throws IOException {
        Map<String, URL> files = new LinkedHashMap<>();
        loader.getResources(FILE).asIterator().forEachRemaining(file -> files.put(file.toString(), file));
        return files.values();
    }
}
