package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a plugin from elsewhere lives, apart from every other: one jar, or a folder with its jar and its libraries.
 *
 * @param path the jar or folder, as messages call it
 * @param jars its jars, by name; none where a folder has none
 */
public record PluginHome(Path path, List<Path> jars) {
    private static final String JAR = ".jar";

    public PluginHome {
        jars = List.copyOf(jars);
    }

    /**
     * Returns the homes that a path names: the jar itself; or each jar and each folder that lies in a folder, by name.
     *
     * @throws ProblemException if there is nothing, or it cannot be read
     */
    public static List<PluginHome> at(Path path) {
        try {
            return Files.isDirectory(path)
                    ? children(path).stream().flatMap(PluginHome::of).toList()
                    : List.of(ofFile(path));
        } catch (IOException unreadable) {
            throw failed(path, "it cannot be read", unreadable);
        }
    }

    private static PluginHome ofFile(Path path) {
        if (!Files.isRegularFile(path)) {
            throw failed(path, "there is no such file or folder", null);
        }
        return new PluginHome(path, List.of(path));
    }

    private static Stream<PluginHome> of(Path child) {
        if (Files.isDirectory(child)) {
            return Stream.of(new PluginHome(child, jarsIn(child)));
        }
        return isJar(child) ? Stream.of(ofFile(child)) : Stream.empty();
    }

    private static List<Path> jarsIn(Path folder) {
        try {
            return children(folder).stream().filter(PluginHome::isJar).toList();
        } catch (IOException unreadable) {
            throw failed(folder, "it cannot be read", unreadable);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(JAR) && Files.isRegularFile(file);
    }

    private static ProblemException failed(Path path, String message, @Nullable IOException cause) {
        Problem problem =
                new Problem(Code.UNREADABLE_FILE, path.toString(), message, "name a plugin jar, or a folder of them");
        return new ProblemException(ErrorKind.USER, Problems.of(problem), cause);
    }
}
