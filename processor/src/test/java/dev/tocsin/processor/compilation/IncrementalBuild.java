package dev.tocsin.processor.compilation;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static java.util.stream.Collectors.toCollection;

import dev.tocsin.processor.IndexProcessor;
import dev.tocsin.processor.PluginProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Outputs that are kept up to date as Gradle does it.
 *
 * <ol>
 *   <li>What was written for a source that changed or went is deleted, and what was written for several together.
 *   <li>The changed sources are compiled, and those that name them. The processors are asked about all other plugins too, of
 *       which there are only the class files.
 *   <li>The trees of javac are hidden from them.
 * </ol>
 */
public final class IncrementalBuild {
    private final Path classes;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final Set<String> plugins = new TreeSet<>();

    /** Makes a build whose classes go to an empty folder. */
    public IncrementalBuild(Path classes) {
        this.classes = classes;
    }

    /** Brings the outputs up to date with these sources, in which nothing is wrong. */
    public void build(String... texts) throws IOException {
        Map<String, String> now = new TreeMap<>();
        Stream.of(texts).forEach(text -> now.put(SourceText.of(text).className(), text));
        Set<String> stale = stale(now);
        for (String name : stale) {
            delete(name);
        }
        plugins.removeAll(stale);
        sources.clear();
        sources.putAll(now);
        compile(stale.stream().filter(now::containsKey).map(now::get).toList());
    }

    /** {@return the classes whose sources changed or went, and those that name one of them} */
    private Set<String> stale(Map<String, String> now) {
        Set<String> changed = Stream.concat(sources.keySet().stream(), now.keySet().stream())
                .filter(name -> !now.getOrDefault(name, "").equals(sources.get(name)))
                .collect(toCollection(TreeSet::new));
        Set<String> stale = new TreeSet<>(changed);
        for (String name : changed) {
            String simpleName = name.substring(name.lastIndexOf('.') + 1);
            now.keySet().stream()
                    .filter(other -> now.get(other).contains(simpleName))
                    .forEach(stale::add);
        }
        return stale;
    }

    private void delete(String className) throws IOException {
        deleteClass(className);
        for (String written : Set.copyOf(origins.keySet())) {
            if (origins.get(written).contains(className)) {
                origins.remove(written);
                deleteFile(written);
                deleteFile(written.replace('.', '/') + ".java");
                deleteClass(written);
            }
        }
    }

    private void deleteClass(String name) throws IOException {
        String path = name.replace('.', '/');
        for (String file : Set.copyOf(files.keySet())) {
            if (file.equals(path + ".class") || file.startsWith(path + "$")) {
                deleteFile(file);
            }
        }
    }

    private void deleteFile(String path) throws IOException {
        files.remove(path);
        Files.deleteIfExists(classes.resolve(path));
    }

    private void compile(List<String> texts) throws IOException {
        Watched index = new Watched(new IndexProcessor());
        Watched each = new Watched(new PluginProcessor());
        Compiled compiled = assertThatPlugin(Compilation.of(texts.toArray(String[]::new))
                        .against(classes)
                        .withClasses(plugins)
                        .runWith(index, each))
                .compiles();
        origins.putAll(each.origins());
        origins.putAll(index.origins());
        index.origins().values().forEach(plugins::addAll);
        for (Map.Entry<String, byte[]> file : compiled.files().entrySet()) {
            files.put(file.getKey(), file.getValue());
            if (!file.getKey().endsWith(".java")) {
                Path path = classes.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    /** {@return what is there, sources that were written included, by path} */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }
}
