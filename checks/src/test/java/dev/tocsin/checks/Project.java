package dev.tocsin.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests run in, and the sources of all modules. */
public final class Project {
    /** The folder with the parent pom; tests run in the folder of their module. */
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Project() {}

    /** {@return the Java files of production code, sorted} */
    static List<Path> mainSources() {
        return Module.all()
                .flatMap(module -> javaFiles(module.folder() + "/src/main/java"))
                .toList();
    }

    /** {@return all Java files, tests included, sorted} */
    public static List<Path> sources() {
        return Stream.concat(
                        mainSources().stream(),
                        Stream.concat(Module.all().map(Module::folder), Stream.of("checks"))
                                .flatMap(folder -> javaFiles(folder + "/src/test/java")))
                .toList();
    }

    /** {@return the text of a file} */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the file as it is named in messages: from the root, with slashes} */
    public static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> javaFiles(String folder) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
