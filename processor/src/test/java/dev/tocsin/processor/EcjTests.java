package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import dev.tocsin.processor.compilation.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is other under ecj. All else is what the other tests claim, as they run under both compilers; those that cannot hold
 * there say why by one of these reasons.
 */
@Tag("under-ecj-alone")
public class EcjTests {
    /** Issue 1482 of eclipse.jdt.core. */
    public static final String REFUSES_WHAT_IS_THERE =
            "ecj refuses to write a class that already lies on the class path, even if it is written for the first time";

    /** Tried by hand too, on its command line. */
    public static final String LEAVES_THE_MODULE = "ecj puts what is written for a named module outside of it";

    /** As it has no trees. */
    public static final String HIDES_BODIES = "ecj shows no processor what stands in the body of a constructor";

    private static final String SIREN = """
            /** Rings. */
            @dev.tocsin.api.Plugin
            abstract class Siren {
                Siren() { ring(); }
                void ring() {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        Path before = assertThatPlugin(SIREN).compiles().jar(folder.resolve("before.jar"));
        assertThatPlugin(Compilation.of(SIREN).against(before).run())
                .hasProblems("Siren.java:3: cannot write what belongs to this class: "
                        + "Source file already exists : SirenPlugin");
    }

    @Test
    void aConstructorThatDoesSomethingIsNotSeen() {
        assertThatPlugin(SIREN).compiles();
    }
}
