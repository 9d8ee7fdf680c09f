package dev.tocsin.checks.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Module;
import dev.tocsin.checks.Project;
import dev.tocsin.checks.baseline.ChangeLog;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the public types of the last release promised still holds, or the change log says so. The compiler's plugin exports
 * nothing, and the promise of the built-in plugins is their contract.
 */
class SurfaceTests {

    /** At a release, {@code make baseline} writes the files anew. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROCESSOR", "ADAPTERS", "SERVER", "CLI", "BENCHMARKS"})
    void whatBreaksIsInTheChangeLog(Module module) throws IOException {
        Path file = Project.ROOT.resolve("contracts/api").resolve(module.folder() + ".txt");
        Surface surface = surface(module);
        if (Boolean.getBoolean("tocsin.write")) {
            Files.writeString(file, surface.text());
        }

        Surface released = Surface.read(Project.read(file));
        assertThat(released.types()).isNotEmpty();
        assertThat(ChangeLog.ofProject().missingLines(released.breaks(surface)))
                .as(
                        "lines that CHANGELOG.md lacks, as the module %s breaks who uses it: put back what was, or add"
                                + " each line and say what to edit",
                        module.folder())
                .isEmpty();
    }

    private static Surface surface(Module module) {
        Path folder = Project.ROOT.resolve(module.folder());
        Path[] places = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(place -> place.startsWith(folder))
                .toArray(Path[]::new);
        return new ExportedTypes(
                        ModuleFinder.of(places)
                                .find("dev.tocsin." + module.folder())
                                .orElseThrow(),
                        SurfaceTests.class.getClassLoader())
                .surface();
    }
}
