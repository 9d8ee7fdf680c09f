package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.Compiler;
import dev.tocsin.processor.compilation.Latecomer;
import dev.tocsin.processor.compilation.Watched;
import dev.tocsin.processor.example.Everything;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all files that are written. */
class OutputTests {
    private static final String SMALL = """
            package acme;

            /** Does nothing. */
            @dev.tocsin.api.Plugin
            public abstract class Small {}
            """;

    /** {@return the releases that this JDK can compile for} */
    static IntStream releases() {
        return IntStream.of(17, 21, 25)
                .filter(release -> release <= Runtime.version().feature());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void compilesWithoutAWarningUnderEveryLint(int release) {
        assertThatPlugin(Compilation.of(Everything.SOURCE, SMALL)
                        .atRelease(release)
                        .with("-Xlint:all")
                        .run())
                .compiles();
    }

    @Test
    void hasTheSameBytesWhateverTheOrderOfTheSources() {
        Compiled one = assertThatPlugin(Everything.SOURCE, SMALL).compiles();
        Compiled other = assertThatPlugin(SMALL, Everything.SOURCE).compiles();
        assertThat(other.files()).containsExactlyInAnyOrderEntriesOf(one.files());
    }

    /** Which is what makes a processor isolating: who compiles again knows what to delete and what to keep. */
    @Test
    void eachFileOfADefinitionHasThatClassAsItsOnlyOrigin() {
        Watched plugins = new Watched(new PluginProcessor());
        Watched index = new Watched(new IndexProcessor());
        assertThatPlugin(Compilation.of(Everything.SOURCE, SMALL).runWith(index, plugins))
                .compiles();

        assertThat(plugins.origins())
                .isEqualTo(Map.of(
                        "acme.EverythingPlugin", List.of("acme.Everything"),
                        "acme.EverythingContract", List.of("acme.Everything"),
                        "META-INF/tocsin/acme.EverythingPlugin.json", List.of("acme.Everything"),
                        "META-INF/tocsin/acme.EverythingPlugin.schema.json", List.of("acme.Everything"),
                        "META-INF/tocsin/acme.EverythingPlugin.line.schema.json", List.of("acme.Everything"),
                        "acme.SmallPlugin", List.of("acme.Small"),
                        "acme.SmallContract", List.of("acme.Small"),
                        "META-INF/tocsin/acme.SmallPlugin.json", List.of("acme.Small"),
                        "META-INF/tocsin/acme.SmallPlugin.schema.json", List.of("acme.Small")));
        assertThat(index.origins())
                .isEqualTo(Map.of(
                        "META-INF/services/dev.tocsin.api.generated.PluginFactory",
                        List.of("acme.Everything", "acme.Small")));
    }

    @Test
    void theIndexIsSorted() {
        assertThat(assertThatPlugin(SMALL, Everything.SOURCE)
                        .compiles()
                        .text("META-INF/services/dev.tocsin.api.generated.PluginFactory"))
                .isEqualTo("""
                        acme.EverythingPlugin$Factory # default/everything
                        acme.SmallPlugin$Factory # default/small
                        """);
    }

    @Test
    void aCompilationWithoutPluginsHasNoIndex() {
        assertThat(assertThatPlugin("package acme;\npublic final class Other {}")
                        .compiles()
                        .files())
                .containsOnlyKeys("acme/Other.class");
    }

    @Test
    void namesThatAnAuthorTookAreLeftAlone() {
        assertThatPlugin("""
                        package acme;

                        import dev.tocsin.api.*;
                        import java.util.Optional;

                        /** Takes every name. */
                        @Plugin
                        public abstract class Greedy {
                            public enum Builder { A }

                            public record Factory(@Param(description = "A.") int a) {}

                            public record Values(@Param(description = "A.") Host host, @Param(description = "A.") Optional<Factory> values) {}

                            public enum Host { B }

                            public static class List {}

                            /** A. */
                            @Field
                            protected abstract Builder host();

                            /** B. */
                            @Field
                            protected abstract Factory recorder();

                            /** C. */
                            @Field
                            protected abstract Values values();

                            /** D. */
                            @Field
                            protected abstract java.util.List<Host> values2();

                            /** E. */
                            @Field
                            protected abstract Optional<String> name();

                            /**
                             * F.
                             *
                             * @param recorder a
                             * @param call b
                             * @param values c
                             * @param plugin d
                             */
                            @Action
                            public Values definition(int recorder, String call, Factory values, Host plugin) {
                                return values();
                            }

                            /**
                             * G.
                             *
                             * @param result a
                             * @param thrown b
                             */
                            @Action
                            public void defaults(Values result, Values thrown) {}
                        }
                        """).compiles();
    }

    @Test
    void whatIsDeprecatedInADefinitionGivesNoWarning() {
        assertThatPlugin("""
                        package acme;

                        import dev.tocsin.api.*;

                        /** Is old. */
                        @Plugin
                        @Deprecated
                        public abstract class Old {
                            /** A. */
                            @Field
                            @Deprecated(forRemoval = true)
                            protected abstract Mode mode();

                            /**
                             * B.
                             *
                             * @param mode c
                             */
                            @Action
                            @Deprecated
                            public Mode next(Mode mode) {
                                return mode;
                            }
                        }
                        """, """
                        package acme;

                        @Deprecated
                        public enum Mode { A }
                        """).compiles();
    }

    @Test
    void everyMethodThatAsksForTheHostGetsIt() {
        assertThatPlugin("""
                        package acme;

                        import dev.tocsin.api.*;
                        import dev.tocsin.api.host.Host;

                        /** Asks twice. */
                        @Plugin
                        public abstract class Asking implements Hosted {
                            abstract Host mine();

                            @Override
                            public abstract Host host();
                        }
                        """, """
                        package acme;

                        import dev.tocsin.api.host.Host;

                        interface Hosted {
                            Host host();
                        }
                        """).compiles();
    }

    @Test
    void aDefinitionWaitsForTypesThatOtherProcessorsWrite() {
        String plugin = """
                package acme;

                /** Waits. */
                @dev.tocsin.api.Plugin
                public abstract class Waiting {
                    /** A mode. */
                    @dev.tocsin.api.Field
                    protected abstract java.util.List<Late> modes();

                    @Override
                    public String toString() {
                        return "waiting";
                    }
                }
                """;
        assertThat(assertThatPlugin(Compilation.of(plugin)
                                .runBeside(new Latecomer("acme.Late", "package acme; public enum Late { A, B }")))
                        .compiles()
                        .contract("acme.WaitingPlugin")
                        .field("modes"))
                .get()
                .extracting(modes -> modes.kind().toString())
                .isEqualTo("ListKind[element=ChoiceKind[choices=[a, b]]]");
        assertThatPlugin(plugin).hasProblems(Compiler.says("""
                Waiting.java:8: cannot find symbol
                  symbol:   class Late
                  location: class acme.Waiting""", "Waiting.java:8: Late cannot be resolved to a type"));
    }

    @Test
    void aPluginMayBeInNoPackageAndInsideAnotherClass() {
        assertThat(assertThatPlugin("""
                                abstract class Outer {
                                    /** Is inside. */
                                    @dev.tocsin.api.Plugin
                                    abstract static class Inner {
                                        /** A text. */
                                        @dev.tocsin.api.Field(description = "unused")
                                        abstract String text();
                                    }
                                }
                                """)
                        .compiles()
                        .contract("Outer_InnerPlugin")
                        .origin())
                .extracting(Origin::definition, Origin::factory)
                .containsExactly("Outer$Inner", "Outer_InnerPlugin$Factory");
    }
}
