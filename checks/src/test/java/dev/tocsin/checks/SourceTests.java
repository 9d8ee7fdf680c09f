package dev.tocsin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every source file keeps to. */
class SourceTests {
    private static final int LONGEST = 400;

    /** Files that may be longer, each with its reason. */
    private static final Map<String, String> LONG_FILES = Map.of(
            "contract/src/main/java/dev/tocsin/contract/problem/Code.java",
            "a list: each code with its cause and cure");

    private static final Set<String> EMPTY_NAMES =
            Set.of("util", "utils", "common", "impl", "internal", "model", "dto", "helper", "helpers", "misc");

    private static final Pattern DOCUMENTED = Pattern.compile("(?s)^/\\*\\*(.+?)\\*/.*@NullMarked\\s+package ");

    @Test
    void noFileIsLongerThanItsReadersPatience() {
        Map<String, Long> longFiles = new TreeMap<>();
        for (Path file : Project.sources()) {
            long lines = Project.read(file).lines().count();
            if (lines > LONGEST) {
                longFiles.put(Project.name(file), lines);
            }
        }

        assertThat(longFiles.keySet())
                .as("files over %d lines (%s): split them, or list them with a reason", LONGEST, longFiles)
                .isEqualTo(LONG_FILES.keySet());
    }

    @Test
    void everyPackageSaysWhatLivesThereAndWhatMustNot() {
        assertThat(packages().filter(folder -> !isDocumented(folder)).map(Project::name))
                .as("packages whose package-info.java lacks two sentences of Javadoc or @NullMarked")
                .isEmpty();
    }

    private static boolean isDocumented(Path folder) {
        Path info = folder.resolve("package-info.java");
        if (!Files.exists(info)) {
            return false;
        }
        var matcher = DOCUMENTED.matcher(Project.read(info));
        return matcher.find() && matcher.group(1).split("[.;](?=\\s)").length >= 3;
    }

    @Test
    void noPackageHasANameThatSaysNothing() {
        assertThat(packages()
                        .filter(folder ->
                                EMPTY_NAMES.contains(folder.getFileName().toString()))
                        .map(Project::name))
                .isEmpty();
    }

    private static Stream<Path> packages() {
        return Project.mainSources().stream()
                .map(Path::getParent)
                .filter(folder -> folder.toString().contains("tocsin"))
                .distinct()
                .filter(folder -> !isModuleRoot(folder));
    }

    /** Where module-info.java stands is not a package. */
    private static boolean isModuleRoot(Path folder) {
        return folder.endsWith(Path.of("src", "main", "java"));
    }

    /** Nor on a condition, as nobody looks at what is skipped: where a test is none, a tag and the build say so. */
    @Test
    void noTestIsSwitchedOff() {
        List<String> disabled = Project.sources().stream()
                .filter(file -> Project.read(file)
                        .lines()
                        .anyMatch(line -> line.strip().matches("@(Disabled|Enabled(If|On|For)).*")))
                .map(Project::name)
                .toList();

        assertThat(disabled).isEmpty();
    }

    @Test
    void noTestSleeps() {
        List<String> sleepers = Project.sources().stream()
                .filter(file -> Project.name(file).contains("/src/test/"))
                .filter(file -> Pattern.compile("\\bThread\\s*\\.\\s*sleep\\(")
                        .matcher(Project.read(file))
                        .find())
                .map(Project::name)
                .toList();

        assertThat(sleepers).isEmpty();
    }
}
