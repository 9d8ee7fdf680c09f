package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import dev.tocsin.processor.PluginProcessor;
import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.Watched;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownBaseTests {
    private static final String PROBLEM = """
            Siren.java:3: [P101] class 'Siren': its base 'acme.Bell' was compiled without Tocsin's processor; \
            compile the base with the processor, as its descriptions are lost else""";

    @TempDir
    Path folder;

    private Compilation compilation() throws IOException {
        Path jar = Compilation.of("""
                package acme;
                import dev.tocsin.api.*;
                @PluginBase
                public abstract class Bell {
                    /** How loud. */
                    @Field protected abstract int volume();
                }
                """).with("-proc:none").run().jar(folder.resolve("base.jar"));
        return Compilation.of("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren extends acme.Bell {}
                """).against(jar);
    }

    @Test
    void aBaseWasCompiledWithTheProcessor() throws IOException {
        assertThatPlugin(compilation().run()).hasProblems(PROBLEM);
    }

    @Test
    void alsoWhereGradleHidesTheTreesOfJavac() throws IOException {
        assertThatPlugin(compilation().runWith(new Watched(new PluginProcessor())))
                .hasProblems(PROBLEM);
    }
}
