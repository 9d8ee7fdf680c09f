package dev.tocsin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library is a module, and provides the same on the module path as on the class path. */
class ModuleInfoTests {
    private static final Pattern PROVIDES = Pattern.compile("provides\\s+([\\w.]+)\\s+with\\s+([\\w.,\\s]+);");

    @ParameterizedTest
    @MethodSource("dev.tocsin.checks.Module#published")
    void providesWhatItsServiceFilesName(Module module) throws IOException {
        Path sources = Project.ROOT.resolve(module.folder()).resolve("src/main");

        assertThat(provided(Project.read(sources.resolve("java/module-info.java"))))
                .isEqualTo(named(sources.resolve("resources/META-INF/services")));
    }

    private static Map<String, List<String>> provided(String moduleInfo) {
        Map<String, List<String>> provided = new TreeMap<>();
        PROVIDES.matcher(moduleInfo)
                .results()
                .forEach(clause -> provided.put(
                        clause.group(1),
                        Arrays.stream(clause.group(2).split(","))
                                .map(String::strip)
                                .toList()));
        return provided;
    }

    private static Map<String, List<String>> named(Path services) throws IOException {
        Map<String, List<String>> named = new TreeMap<>();
        if (Files.isDirectory(services)) {
            try (Stream<Path> files = Files.list(services)) {
                files.forEach(file -> named.put(
                        file.getFileName().toString(),
                        Project.read(file).lines().toList()));
            }
        }
        return named;
    }
}
