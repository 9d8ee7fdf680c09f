package dev.tocsin.checks.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A module that exports the package {@code shown} and not the package {@code hidden}, compiled for a test.
 *
 * @param folder where it is, and nothing else
 */
record SampleModule(Path folder) {

    /** {@return the surface of the module whose package {@code shown} has this type} */
    Surface surface(String source) {
        Path classes = folder.resolve("classes");
        javac(
                classes,
                write("module-info.java", "module sample { requires static org.jspecify; exports shown; }"),
                write("hidden/Hidden.java", "package hidden; public class Hidden { public int x; }"),
                write(
                        "shown/" + Lines.type(source) + ".java",
                        "package shown; import org.jspecify.annotations.Nullable;" + source));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            return new ExportedTypes(ModuleFinder.of(classes).find("sample").orElseThrow(), loader).surface();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void javac(Path classes, String... files) {
        String jspecify = Nullable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String[] options = {"-d", classes.toString(), "--module-path", jspecify};
        String[] arguments = Stream.of(options, files).flatMap(Stream::of).toArray(String[]::new);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments);
        assertThat(exit).isZero();
    }

    private String write(String name, String text) {
        Path file = folder.resolve("sources").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
