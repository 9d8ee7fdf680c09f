package dev.tocsin.cli.bundle.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text file of the project.
 *
 * @param root what its name starts from
 */
record SourceFile(Path root, Path path) {

    /** {@return the files below a folder whose names end like that, sorted by name; none where there is no such folder} */
    static List<SourceFile> below(Path folder, String ending, Path root) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .map(file -> new SourceFile(root, file))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return its path from the root, with slashes} */
    String name() {
        return name(root, path);
    }

    static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    String text() {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
