package dev.tocsin.checks.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution as it ships: what its start loads, and what it makes of characters beyond ASCII. */
class StartTests {
    @TempDir
    private static Path folder;

    private static Distribution distribution;

    @BeforeAll
    static void makeDistribution() {
        distribution = Distribution.copyTo(folder.resolve("tocsin"));
        distribution.makeCache();
    }

    @Test
    void showsTheManifestWithoutLoadingAPlugin() {
        assertThat(classesLoadedBy("manifest"))
                .anyMatch(line -> line.contains(" dev.tocsin.cli.Main "))
                .noneMatch(line -> line.contains("dev.tocsin.adapters."));
    }

    /**
     * Each class that is read from a jar or spun on the way costs a millisecond of a command that takes 60. Of the JDK a
     * few may be missing in its own cache.
     */
    @Test
    void showsTheManifestOutOfTheCacheAlone() {
        assertThat(classesLoadedBy("manifest").stream()
                        .filter(line ->
                                !line.contains("source: shared objects file") && !line.contains("source: jrt:/")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest",
                "registry",
                "plugin delivery pager",
                "field delivery pager service",
                "action delivery pager preview",
                "schema delivery pager",
                "signatures",
                "validate delivery console"
            })
    void inspectsWithoutWhatOnlyRunningPluginsNeed(String command, @TempDir Path other) throws IOException {
        Distribution inspecting = distribution.copy(other.resolve("tocsin"));
        Files.move(inspecting.file("lib/running"), other.resolve("elsewhere"));
        List<String> line = new ArrayList<>(List.of(inspecting.program()));
        line.addAll(List.of(command.split(" ")));

        Shell.Outcome outcome = shell().run(line.toArray(String[]::new));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }

    private static List<String> classesLoadedBy(String command) {
        Path log = folder.resolve("classes.log");
        Shell.Outcome outcome =
                shell().with("TOCSIN_JAVA_OPTS", "-Xlog:class+load:file=" + log).run(distribution.program(), command);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return Project.read(log)
                .lines()
                .filter(line -> line.contains("source:"))
                .toList();
    }

    @Test
    void understandsAllOfUnicodeWithoutALocale() throws IOException {
        Files.writeString(folder.resolve("ü😀.txt"), "höher als 90 %");

        Shell.Outcome outcome = shell().with("NAME", "😀ü")
                .run(
                        distribution.program(),
                        "invoke",
                        "delivery",
                        "console",
                        "deliver",
                        "--config",
                        "prefix=${env:NAME}",
                        "--arg",
                        "title=ü😀",
                        "--arg",
                        "severity=warning",
                        "--arg",
                        "summary=@ü😀.txt");

        assertThat(outcome.err()).isEqualTo("😀ü warning ü😀: höher als 90 %\n");
        assertThat(outcome.out()).contains("\"detail\": \"😀ü warning ü😀: höher als 90 %\"");
    }

    private static Shell shell() {
        return new Shell(folder).with("JAVA_HOME", Distribution.javaHome());
    }
}
