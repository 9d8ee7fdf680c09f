package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.UnderJavacAlone;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin has from its bases, wherever these were compiled. */
class InheritanceTests {
    private static final String BASE = """
            package acme.base;

            import dev.tocsin.api.*;
            import java.util.*;

            /** Knows lamps. */
            @PluginBase(group = "lamps")
            @AtMostOne({"room", "floor"})
            public abstract class Lamps {
                /**
                 * A color.
                 *
                 * @param red how much red
                 */
                public record Color(@Param(min = "0", max = "255") int red) {}

                /** Which room is lit. */
                @Field
                protected abstract Optional<String> room();

                /** Which floor is lit. */
                @Field(min = "0")
                protected abstract Optional<Integer> floor();

                /** What color they have. */
                @Field(defaultValue = "{\\"red\\": 9}")
                protected abstract Color color();

                /** How long they are lit. */
                @Field(defaultValue = "1m", aliases = "time")
                protected abstract java.time.Duration length();

                /**
                 * Lights them up.
                 *
                 * @param brightness how bright, in percent
                 * @param names which of them
                 */
                @Action
                public String light(@Param(defaultValue = "50") int brightness, List<String> names) {
                    return brightness + " " + names;
                }

                /** Shows a color. */
                @Action
                protected Color show(Color shown) {
                    return shown;
                }
            }
            """;
    private static final String PLUGIN = """
            package acme.plugins;

            import acme.base.Lamps;
            import dev.tocsin.api.*;
            import java.util.*;

            /** Lights lamps in a row. */
            @Plugin
            public abstract class RowOfLamps extends Lamps {
                /** How many there are. */
                @Field(max = "9")
                protected abstract int count();

                /** How long the row is lit. */
                @Override
                @Field(defaultValue = "1m", aliases = "time")
                protected abstract java.time.Duration length();

                @Override
                public String light(int strength, List<String> lamps) {
                    return "row " + super.light(strength, lamps);
                }

                @Override
                @Action
                protected Color show(Color shown) {
                    return super.show(shown);
                }
            }
            """;
    private static final String GENERATED = "acme.plugins.RowOfLampsPlugin";
    private static final String CONTRACT = ContractJson.resource(GENERATED);
    private static final Compiled TOGETHER = assertThatPlugin(BASE, PLUGIN).compiles();

    @TempDir
    Path folder;

    @Test
    void fieldsAndActionsAreInheritedAndAnOverrideKeepsItsPlace() {
        PluginContract contract = TOGETHER.contract(GENERATED);
        assertThat(contract.id()).hasToString("lamps/row-of-lamps");
        assertThat(contract.fields())
                .extracting(Property::name)
                .containsExactly("room", "floor", "color", "length", "count");
        assertThat(contract.field("length").orElseThrow().notes().description()).isEqualTo("How long the row is lit.");
        assertThat(contract.rules()).hasSize(1);
        assertThat(contract.actions())
                .extracting(ActionContract::name, ActionContract::summary)
                .containsExactly(tuple("light", "Lights them up."), tuple("show", "Shows a color."));
    }

    @Test
    void aBaseInAJarOnTheClassPathGivesTheSameContract() throws IOException {
        Path jar = assertThatPlugin(BASE).compiles().jar(folder.resolve("base.jar"));
        Compiled apart =
                assertThatPlugin(Compilation.of(PLUGIN).against(jar).run()).compiles();
        assertThat(apart.text(CONTRACT)).isEqualTo(TOGETHER.text(CONTRACT));
    }

    @Test
    @UnderJavacAlone(EcjTests.LEAVES_THE_MODULE)
    void aBaseInAModuleGivesTheSameContract() throws IOException {
        String baseModule = "module acme.base { requires transitive dev.tocsin.api; exports acme.base; }";
        Path jar = assertThatPlugin(
                        onModulePath(Compilation.of(baseModule, BASE)).run())
                .compiles()
                .jar(folder.resolve("base.jar"));
        String module = "module acme.plugins { requires transitive acme.base; exports acme.plugins; }";
        Compiled apart = assertThatPlugin(
                        onModulePath(Compilation.of(module, PLUGIN), jar).run())
                .compiles();
        assertThat(apart.text(CONTRACT)).isEqualTo(TOGETHER.text(CONTRACT));
    }

    private static Compilation onModulePath(Compilation compilation, Path... jars) {
        String path = Stream.concat(Compilation.libraries().stream(), Stream.of(jars))
                .map(Path::toString)
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        return compilation
                .withClassPath(List.of())
                .with("--module-path", path, "-Xlint:-requires-transitive-automatic,-missing-explicit-ctor");
    }

    /** As Gradle does it, when the plugin is unchanged but something else made it look again. */
    @Test
    @UnderJavacAlone(EcjTests.REFUSES_WHAT_IS_THERE)
    void aClassFileThatIsProcessedAgainGivesTheSameContract() throws IOException {
        Path jar = TOGETHER.jar(folder.resolve("classes.jar"));
        Compiled again = assertThatPlugin(Compilation.of()
                        .withClasses(List.of("acme.plugins.RowOfLamps", "acme.base.Lamps"))
                        .with("-proc:only")
                        .against(jar)
                        .run())
                .compiles();
        assertThat(again.files().keySet())
                .containsExactlyInAnyOrderElementsOf(TOGETHER.files().keySet().stream()
                        .filter(path -> !path.endsWith(".class"))
                        .toList());
        assertThat(again.files().keySet())
                .filteredOn(path -> !path.equals("acme/plugins/RowOfLampsPlugin.java"))
                .allSatisfy(path -> assertThat(again.text(path)).isEqualTo(TOGETHER.text(path)));
    }

    @Test
    @UnderJavacAlone(EcjTests.REFUSES_WHAT_IS_THERE)
    void whatWasCompiledBeforeDoesNotShadowTheSource() throws IOException {
        Path before = TOGETHER.jar(folder.resolve("before.jar"));
        String changed = BASE.replace("Which room is lit.", "Which room is bright.");
        Compiled after = assertThatPlugin(
                        Compilation.of(changed, PLUGIN).against(before).run())
                .compiles();
        assertThat(after.contract(GENERATED).field("room").orElseThrow().notes().description())
                .isEqualTo("Which room is bright.");
    }

    @Test
    @UnderJavacAlone(EcjTests.REFUSES_WHAT_IS_THERE)
    void norDoesItWhereTheSourceHasNoComment() throws IOException {
        String base = """
                @dev.tocsin.api.PluginBase
                abstract class Bell {
                    Bell() {}

                    @dev.tocsin.api.Field(description = "How often.", defaultValue = "1")
                    abstract int times();
                }
                """;
        String plugin = """
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren extends Bell {}
                """;
        Path before = assertThatPlugin(base, plugin).compiles().jar(folder.resolve("before.jar"));
        Compiled after = assertThatPlugin(Compilation.of(base.replace("\"1\"", "\"2\""), plugin)
                        .against(before)
                        .run())
                .compiles();
        assertThat(after.contract("SirenPlugin").field("times").orElseThrow().presence())
                .isEqualTo(new Presence.Default(Json.of(2)));
    }

    @Test
    void aBaseInNoPackageIsKnownToo() throws IOException {
        String base = """
                @dev.tocsin.api.PluginBase
                abstract class Bell {
                    /** How often. */
                    @dev.tocsin.api.Field
                    abstract int times();
                }
                """;
        Path jar = assertThatPlugin(base).compiles().jar(folder.resolve("base.jar"));
        Compiled plugin =
                assertThatPlugin(Compilation.of("""
                                /** Rings. */
                                @dev.tocsin.api.Plugin
                                abstract class Siren extends Bell {}
                                """).against(jar).run()).compiles();
        assertThat(plugin.contract("SirenPlugin")
                        .field("times")
                        .orElseThrow()
                        .notes()
                        .description())
                .isEqualTo("How often.");
    }
}
