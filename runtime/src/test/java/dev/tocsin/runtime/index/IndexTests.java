package dev.tocsin.runtime.index;

import static dev.tocsin.runtime.index.PluginJar.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.PluginContract;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTests {
    private static final PluginContract SIREN = contract("alarm", "siren", "acme.SirenPlugin");
    private static final PluginContract GONG = contract("alarm", "gong", "acme.GongPlugin");
    private static final String INDEX = "!/META-INF/services/dev.tocsin.api.generated.PluginFactory";
    private static final String REBUILD = "; build the jar anew, with all that the compiler wrote";

    @TempDir
    private Path folder;

    @Test
    void readsTheContractOfEachLine() throws IOException {
        Path jar = new PluginJar()
                .line("# ours")
                .line("")
                .plugin(SIREN)
                .line("  acme.SirenPlugin$Factory # again, as merged jars have it")
                .plugin(GONG)
                .write(folder.resolve("acme.jar"));

        Index index = read(jar);

        assertThat(index.problems()).isEmpty();
        assertThat(index.plugins())
                .extracting(IndexedPlugin::contract, IndexedPlugin::jar)
                .containsExactly(tuple(SIREN, jar.toString()), tuple(GONG, jar.toString()));
    }

    @Test
    void readsAFolderLikeAJar() throws IOException {
        Path classes = new PluginJar().plugin(SIREN).unpack(folder);

        assertThat(read(classes).plugins())
                .extracting(IndexedPlugin::contract, IndexedPlugin::jar)
                .containsExactly(tuple(SIREN, classes.toString()));
    }

    @Test
    void readsAJarWhosePathHasSpacesAndSigns() throws IOException {
        Path jar = new PluginJar().plugin(SIREN).write(folder.resolve("ü 1+1#2%20!.jar"));

        assertThat(read(jar).plugins())
                .extracting(IndexedPlugin::contract, IndexedPlugin::jar)
                .containsExactly(tuple(SIREN, jar.toString()));
    }

    @Test
    void takesTheContractFromTheJarOfTheIndex() throws IOException {
        PluginContract other = contract("other", "siren", "acme.SirenPlugin");
        Path one = new PluginJar().plugin(SIREN).write(folder.resolve("one.jar"));
        Path two = new PluginJar().plugin(other).write(folder.resolve("two.jar"));

        assertThat(read(one, two).plugins())
                .extracting(IndexedPlugin::contract, IndexedPlugin::jar)
                .containsExactly(tuple(SIREN, one.toString()), tuple(other, two.toString()));
    }

    @Test
    void readsAJarOnceThatALoaderSharesWithItsParent() throws IOException {
        Path jar = new PluginJar().plugin(SIREN).write(folder.resolve("acme.jar"));
        try (URLClassLoader parent = PluginJar.loader(jar);
                URLClassLoader child = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent)) {
            assertThat(Index.read(child).plugins()).hasSize(1);
        }
    }

    @Nested
    class WhereALineSaysTheNames {
        @Test
        void readsTheContractOnlyWhenItIsAskedFor() throws IOException {
            Path jar = new PluginJar()
                    .line("acme.SirenPlugin$Factory # alarm/siren horn klaxon")
                    .write(folder.resolve("acme.jar"));

            IndexedPlugin plugin = only(read(jar));

            assertThat(plugin.names()).hasToString("alarm/siren horn klaxon");
            assertThat(plugin.factory()).isEqualTo("acme.SirenPlugin$Factory");
            assertThatThrownBy(plugin::contract)
                    .hasMessage("[P203] " + jar + INDEX + ":1: 'acme.SirenPlugin$Factory' has no contract"
                            + " 'META-INF/tocsin/acme.SirenPlugin.json' beside this index" + REBUILD);
        }

        @Test
        void refusesTheContractOfAPluginThatIsCalledOtherwise() throws IOException {
            Path jar = new PluginJar()
                    .line("acme.SirenPlugin$Factory # alarm/siren horn")
                    .file("META-INF/tocsin/acme.SirenPlugin.json", json(SIREN))
                    .write(folder.resolve("acme.jar"));

            assertThatThrownBy(() -> only(read(jar)).contract())
                    .hasMessage("[P204] " + jar + "!/META-INF/tocsin/acme.SirenPlugin.json:contract: it is of"
                            + " 'alarm/siren', but the index names 'alarm/siren horn'" + REBUILD);
        }

        @Test
        void saysWhichJarIsGoneMeanwhile() throws IOException {
            Path jar = new PluginJar().plugin(SIREN).write(folder.resolve("acme.jar"));
            IndexedPlugin plugin = only(read(jar));
            Files.delete(jar);

            assertThatThrownBy(plugin::contract)
                    .hasMessage("[P204] " + jar + INDEX + ":1: its jar cannot be read any more" + REBUILD);
        }

        @Test
        void readsTheContractAtOnceWhereTheNamesAreNone() throws IOException {
            Path jar = new PluginJar()
                    .line("acme.SirenPlugin$Factory # alarm/Siren")
                    .file("META-INF/tocsin/acme.SirenPlugin.json", json(SIREN))
                    .write(folder.resolve("acme.jar"));

            assertThat(only(read(jar)).names()).hasToString("alarm/siren");
        }

        private static IndexedPlugin only(Index index) {
            assertThat(index.problems()).isEmpty();
            assertThat(index.plugins()).hasSize(1);
            return index.plugins().get(0);
        }
    }

    @Nested
    class WhenAJarIsBroken {
        @Test
        void tellsAllThatIsWrongAndReadsTheRest() throws IOException {
            Path one = new PluginJar()
                    .line("not a class")
                    .line("acme.Siren")
                    .line("acme.LostPlugin$Factory")
                    .plugin(SIREN)
                    .write(folder.resolve("one.jar"));
            Path two = new PluginJar()
                    .line("acme.CutPlugin$Factory")
                    .file("META-INF/tocsin/acme.CutPlugin.json", "{\n \"group\": ")
                    .line("acme.OddPlugin$Factory")
                    .file("META-INF/tocsin/acme.OddPlugin.json", "{\"group\": 5}")
                    .write(folder.resolve("two.jar"));

            Index index = read(one, two);

            assertThat(index.plugins()).extracting(IndexedPlugin::contract).containsExactly(SIREN);
            assertThat(index.problems().toString().lines())
                    .containsExactly(
                            "[P203] " + one + INDEX
                                    + ":1: found 'not a class', expected the name of a generated factory" + REBUILD,
                            "[P203] " + one + INDEX + ":2: found 'acme.Siren', expected the name of a generated factory"
                                    + REBUILD,
                            "[P203] " + one + INDEX + ":3: 'acme.LostPlugin$Factory' has no contract"
                                    + " 'META-INF/tocsin/acme.LostPlugin.json' beside this index" + REBUILD,
                            "[P501] " + two
                                    + "!/META-INF/tocsin/acme.CutPlugin.json:2:11: the text ends before the value"
                                    + " does; complete it; it may be truncated",
                            "[P204] " + two + "!/META-INF/tocsin/acme.OddPlugin.json:contract.group: found integer;"
                                    + " expected a text; compile the plugin anew with the processor of this version");
        }

        @Test
        void refusesAFormatThatItDoesNotKnow() throws IOException {
            String later = json(SIREN).replace("\"contract_version\":1", "\"contract_version\":2");
            Path jar = new PluginJar()
                    .line("acme.SirenPlugin$Factory")
                    .file("META-INF/tocsin/acme.SirenPlugin.json", later)
                    .write(folder.resolve("acme.jar"));

            assertThat(read(jar).problems())
                    .hasToString("[P204] " + jar + "!/META-INF/tocsin/acme.SirenPlugin.json:contract.contract_version:"
                            + " found format 2, expected 1; compile the plugin with the processor of this version,"
                            + " or take the library of that one");
        }

        @Test
        void refusesPartsThatDoNotFitTogether() throws IOException {
            Path jar = new PluginJar()
                    .line("acme.SirenPlugin$Factory")
                    .file(
                            "META-INF/tocsin/acme.SirenPlugin.json",
                            json(SIREN).replace("\"name\":\"hall\"", "\"name\":\"\""))
                    .write(folder.resolve("acme.jar"));

            assertThat(read(jar).problems())
                    .hasToString("[P204] " + jar + "!/META-INF/tocsin/acme.SirenPlugin.json:contract:"
                            + " its parts do not fit together; compile the plugin anew");
        }

        @Test
        void refusesTheContractOfAnotherFactory() throws IOException {
            Path jar = new PluginJar()
                    .line("acme.BellPlugin$Factory")
                    .file("META-INF/tocsin/acme.BellPlugin.json", json(SIREN))
                    .write(folder.resolve("acme.jar"));

            assertThat(read(jar).problems())
                    .hasToString("[P204] " + jar + "!/META-INF/tocsin/acme.BellPlugin.json:contract.factory:"
                            + " it is of 'acme.SirenPlugin$Factory', but the index names 'acme.BellPlugin$Factory'"
                            + REBUILD);
        }
    }

    private static String json(PluginContract contract) {
        return JsonText.write(ContractJson.write(contract));
    }

    private static Index read(Path... jars) throws IOException {
        try (URLClassLoader loader = PluginJar.loader(jars)) {
            return Index.read(loader);
        }
    }
}
