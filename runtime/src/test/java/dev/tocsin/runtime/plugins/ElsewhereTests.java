package dev.tocsin.runtime.plugins;

import static dev.tocsin.runtime.index.PluginJar.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.index.PluginJar;
import dev.tocsin.runtime.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElsewhereTests {
    /** Has no plugin. */
    private static final ClassLoader QUIET = ClassLoader.getPlatformClassLoader();

    @TempDir
    private Path folder;

    @Test
    void areTheJarsAndFoldersOfAFolder() throws IOException {
        Files.writeString(folder.resolve("README"), "not a jar");
        new PluginJar().hollow(contract("alarm", "bell", "acme.BellPlugin")).write(folder.resolve("bell.jar"));
        Path horn = Files.createDirectory(folder.resolve("horn"));
        new PluginJar().hollow(contract("alarm", "horn", "acme.HornPlugin")).write(horn.resolve("horn.jar"));
        new PluginJar().file("library.txt", "of horn").write(horn.resolve("library.jar"));

        try (Registry registry = Registry.load(QUIET, List.of(folder))) {
            assertThat(registry.problems()).isEmpty();
            assertThat(registry.plugins())
                    .extracting(plugin -> plugin.id().toString())
                    .containsExactly("alarm/bell", "alarm/horn");
        }
    }

    @Test
    void areReadOnceThoughNamedTwice() throws IOException {
        Path jar = new PluginJar()
                .hollow(contract("alarm", "bell", "acme.BellPlugin"))
                .write(folder.resolve("bell.jar"));

        try (Registry registry = Registry.load(QUIET, List.of(folder, jar))) {
            assertThat(registry.problems()).isEmpty();
            assertThat(registry.plugins()).hasSize(1);
        }
    }

    @Test
    void haveTheirOwnLibraries() throws Exception {
        Path one = home("one", "1.0");
        Path two = home("two", "2.0");

        assertThat(invoke(one, "read")).isEqualTo(Json.of("1.0"));
        assertThat(invoke(two, "read")).isEqualTo(Json.of("2.0"));
    }

    @Test
    void findWhatIsTheirsThroughTheContextLoaderOfTheThread() throws Exception {
        Path home = home("a home#1", "1.0");
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertThat(invoke(home, "find"))
                .isEqualTo(Json.items(List.of(Json.of(
                        "jar:" + home.resolve("lookout/library.jar").toUri().toURL() + "!/library.txt"))));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void seeTheJdkAndWhatAnAuthorImportsAndNothingElseOfOurs() throws Exception {
        Path home = home("one", "1.0");

        assertThat(sees(home, "java.sql.Connection")).isTrue();
        assertThat(sees(home, "dev.tocsin.api.Plugin")).isTrue();
        assertThat(sees(home, "dev.tocsin.contract.value.Json")).isTrue();
        assertThat(sees(home, "dev.tocsin.runtime.registry.Registry")).isFalse();
        assertThat(sees(home, "org.junit.jupiter.api.Test")).isFalse();
    }

    @Test
    void mustHoldAPlugin() throws IOException {
        Path library = new PluginJar().file("library.txt", "1.0").write(folder.resolve("library.jar"));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        try (Registry registry = Registry.load(QUIET, List.of(folder))) {
            assertThat(registry.problems().toString().lines())
                    .containsExactly(
                            "[P211] " + empty
                                    + ": it holds no plugin; take it away; a library belongs into a folder with"
                                    + " the plugin that needs it",
                            "[P211] " + library + ": it holds no plugin; take it away; a library belongs into a folder"
                                    + " with the plugin that needs it");
        }
    }

    @Test
    void makeNothingOnceTheirRegistryIsClosed() throws IOException {
        Path home = home("one", "1.0");
        Registry registry = Registry.load(QUIET, List.of(home));
        registry.close();

        assertThatThrownBy(() -> registry.create("alarm", "lookout", Map.of()))
                .hasMessage("[P209] " + home.resolve("lookout") + ": its registry is closed; create plugins before");
    }

    @Test
    void areLeftOutWhereANameIsTakenTwice() throws IOException {
        Path one = new PluginJar()
                .hollow(contract("alarm", "bell", "acme.BellPlugin"))
                .write(folder.resolve("one.jar"));
        Path two = new PluginJar()
                .hollow(contract("alarm", "bell", "other.BellPlugin"))
                .hollow(contract("alarm", "gong", "other.GongPlugin"))
                .write(folder.resolve("two.jar"));
        new PluginJar().hollow(contract("alarm", "horn", "acme.HornPlugin")).write(folder.resolve("three.jar"));

        try (Registry registry = Registry.load(QUIET, List.of(folder))) {
            assertThat(registry.problems())
                    .hasToString("[P201] plugin 'alarm/bell': its name is taken twice, by 'alarm/bell' in '" + one
                            + "' and by 'alarm/bell' in '" + two + "'; take one of the two away");
            assertThat(registry.plugins())
                    .extracting(plugin -> plugin.id().toString())
                    .containsExactly("alarm/horn");
        }
    }

    @Test
    void neverTakeANameFromTheClassPath() throws IOException {
        new PluginJar().hollow(contract("alarm", "siren", "acme.SirenPlugin")).write(folder.resolve("siren.jar"));

        try (Registry registry = Registry.load(ElsewhereTests.class.getClassLoader(), List.of(folder))) {
            assertThat(registry.problems().toString())
                    .startsWith("[P201] plugin 'alarm/siren': its name is taken twice");
            assertThat(registry.plugin("alarm", "siren").origin().definition())
                    .isEqualTo("dev.tocsin.runtime.registry.Siren");
        }
    }

    @Test
    void mustBeWhereTheyAreSaidToBe() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Registry.load(QUIET, List.of(missing)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P505] " + missing
                        + ": there is no such file or folder; name a plugin jar, or a folder of them");
    }

    /** {@return a folder in which a plugin lives with its library} */
    private Path home(String name, String library) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path lookout = Files.createDirectory(home.resolve("lookout"));
        new PluginJar().compiled(Lookout.class).write(lookout.resolve("lookout.jar"));
        new PluginJar().file("library.txt", library).write(lookout.resolve("library.jar"));
        return home;
    }

    private static Json invoke(Path home, String action) throws Exception {
        try (Registry registry = Registry.load(QUIET, List.of(home))) {
            return registry.invoke("alarm", "lookout", action, Map.of(), Map.of())
                    .result();
        }
    }

    private static boolean sees(Path home, String name) throws Exception {
        try (Registry registry = Registry.load(QUIET, List.of(home))) {
            return registry.invoke("alarm", "lookout", "sees", Map.of(), Map.of("name", name))
                    .result()
                    .equals(Json.of(true));
        }
    }
}
