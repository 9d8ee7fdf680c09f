package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.IncrementalBuild;
import dev.tocsin.processor.compilation.UnderJavacAlone;
import dev.tocsin.processor.example.Everything;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An incremental build leaves behind what a full one does, though it sees the plugins that did not change as class files. */
@UnderJavacAlone(EcjTests.REFUSES_WHAT_IS_THERE)
class IncrementalTests {
    private static final String BASE = """
            package acme;

            import dev.tocsin.api.*;

            /** Knows bells. */
            @PluginBase(group = "bells")
            public abstract class Bell {
                /**
                 * A tone.
                 *
                 * @param pitch how high it is
                 */
                public record Tone(int pitch) {}

                /** What it sounds like. */
                @Field
                protected abstract Tone tone();

                /**
                 * Rings.
                 *
                 * @param times how often
                 */
                @Action
                public int ring(int times) {
                    return times;
                }
            }
            """;
    private static final String CHURCH = """
            package acme;

            /** Rings on Sundays. */
            @dev.tocsin.api.Plugin
            public abstract class Church extends Bell {}
            """;
    private static final String SCHOOL = """
            package acme;

            import dev.tocsin.api.*;

            /** Rings on other days. */
            @Plugin
            public abstract class School extends Bell {
                /**
                 * Where it hangs.
                 *
                 * @param floor how high up
                 */
                public record Place(int floor) {}

                /** Where it is. */
                @Field
                protected abstract Place place();

                @Override
                public String toString() {
                    return "school";
                }
            }
            """;
    private static final String OTHER = "package acme;\npublic final class Other {}\n";

    @TempDir
    Path folder;

    private IncrementalBuild build;

    @BeforeEach
    void buildAll() throws IOException {
        build = new IncrementalBuild(folder);
        build.build(BASE, CHURCH, SCHOOL, Everything.SOURCE, OTHER);
    }

    /** Only the sources of plugins are not compared, as class files do not keep the names of parameters. */
    private void leavesBehindWhatAFullBuildDoes(String... sources) throws IOException {
        build.build(sources);
        Compiled full = assertThatPlugin(sources).compiles();
        assertThat(build.files().keySet()).isEqualTo(full.files().keySet());
        full.files().keySet().stream()
                .filter(path -> !path.endsWith("Plugin.java"))
                .forEach(path -> assertThat(build.files().get(path))
                        .as(path)
                        .isEqualTo(full.files().get(path)));
    }

    @Test
    void whenNoPluginChanges() throws IOException {
        leavesBehindWhatAFullBuildDoes(BASE, CHURCH, SCHOOL, Everything.SOURCE, OTHER.replace("{}", "{ int size; }"));
    }

    @Test
    void whenOnePluginChanges() throws IOException {
        String church = CHURCH.replace("{}", "{ /** A. */ @dev.tocsin.api.Field abstract String a(); }");
        leavesBehindWhatAFullBuildDoes(BASE, church, SCHOOL, Everything.SOURCE, OTHER);
    }

    @Test
    void whenOnlyTheWordsOfABaseChange() throws IOException {
        String base = BASE.replace("sounds like", "is tuned to");
        leavesBehindWhatAFullBuildDoes(base, CHURCH, SCHOOL, Everything.SOURCE, OTHER);
    }

    @Test
    void whenAPluginComes() throws IOException {
        String fire = CHURCH.replace("Church", "Fire");
        leavesBehindWhatAFullBuildDoes(BASE, CHURCH, fire, SCHOOL, Everything.SOURCE, OTHER);
    }

    @Test
    void whenAPluginGoes() throws IOException {
        leavesBehindWhatAFullBuildDoes(BASE, SCHOOL, Everything.SOURCE, OTHER);
    }

    @Test
    void whenTheLastPluginGoes() throws IOException {
        leavesBehindWhatAFullBuildDoes(BASE.replace("Knows", "Has"), OTHER);
    }
}
