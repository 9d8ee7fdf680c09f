package dev.tocsin.runtime.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnprocessedDefinitionsTests {
    private static final String SIREN = """
            package acme;
            /** Rings. */
            @dev.tocsin.api.Plugin("siren")
            public abstract class Siren {}
            """;
    private static final String BYSTANDER = """
            package acme;
            /** Takes a plugin's annotation for an argument. */
            public class Bystander { void look(dev.tocsin.api.Plugin plugin) {} }
            """;

    @TempDir
    private Path folder;

    @Test
    void areFoundInAFolder() throws Exception {
        Path classes = Compiler.compile(folder, SIREN, BYSTANDER);

        assertThat(in(classes, Set.of())).isEqualTo(problem(classes));
    }

    @Test
    void areFoundInAJar() throws Exception {
        Path classes = Compiler.compile(folder, SIREN);
        Path jar = new PluginJar()
                .file("acme/Siren.class", Files.readAllBytes(classes.resolve("acme/Siren.class")))
                .write(folder.resolve("acme.jar"));

        assertThat(in(jar, Set.of())).isEqualTo(problem(jar));
    }

    @Test
    void areNotThoseThatHaveAContract() throws Exception {
        assertThat(in(Compiler.compile(folder, SIREN), Set.of("acme.Siren"))).isEmpty();
    }

    @Test
    void areNotLookedForInWhatIsNoJar() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");

        assertThat(in(broken, Set.of())).isEmpty();
    }

    private static String problem(Path where) {
        return "[P202] class 'acme.Siren' in '" + where
                + "': it is marked with @Plugin, but has no generated code, so that"
                + " no registry finds it; let javac run the processor: name 'dev.tocsin:processor' in"
                + " annotationProcessorPaths of maven-compiler-plugin, or give its jar to javac with -processorpath;"
                + " from JDK 23 on, a processor on the class path runs only with -proc:full";
    }

    private static String in(Path path, Set<String> processed) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {path.toUri().toURL()}, null)) {
            return UnprocessedDefinitions.in(loader, processed).toString();
        }
    }
}
