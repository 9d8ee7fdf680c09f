package dev.tocsin.processor.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The folders of one compilation, which are deleted behind it. On a disk, as ecj knows no lines of a source elsewhere. */
final class Workplace implements AutoCloseable {
    private final Path folder;
    private final Path sources;
    private final Path classes;
    private final Path generated;

    private Workplace(Path folder) throws IOException {
        this.folder = folder;
        sources = Files.createDirectory(folder.resolve("sources"));
        classes = Files.createDirectory(folder.resolve("classes"));
        generated = Files.createDirectory(folder.resolve("generated"));
    }

    static Workplace open() throws IOException {
        return new Workplace(Files.createTempDirectory("compilation"));
    }

    /** Makes a compiler write here. */
    void takeOutputsOf(StandardJavaFileManager files) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
    }

    /** Writes sources. {@return their files, in the same order} */
    List<Path> write(List<SourceText> texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (SourceText text : texts) {
            files.add(text.writeTo(sources));
        }
        return files;
    }

    /** {@return what was compiled and generated, by path} */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path output : List.of(classes, generated)) {
            try (Stream<Path> paths = Files.walk(output)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(output.relativize(path).toString(), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
