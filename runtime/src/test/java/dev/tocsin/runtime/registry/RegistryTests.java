package dev.tocsin.runtime.registry;

import static dev.tocsin.runtime.index.PluginJar.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.api.history.Recorded;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.PluginNames;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.runtime.index.Compiler;
import dev.tocsin.runtime.index.PluginJar;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTests {
    private static final Map<String, String> HALL = Map.of("hall", "east wing");

    private final Registry registry = Registry.load(RegistryTests.class.getClassLoader());

    @TempDir
    private Path folder;

    @Nested
    class LookingUp {
        @Test
        void sortsByGroupThenName() throws IOException {
            Path one = new PluginJar()
                    .plugin(contract("b", "x", "acme.BxPlugin"))
                    .plugin(contract("a", "z", "acme.AzPlugin"))
                    .write(folder.resolve("one.jar"));
            Path two =
                    new PluginJar().plugin(contract("a", "y", "acme.AyPlugin")).write(folder.resolve("two.jar"));

            Registry loaded = load(one, two);

            assertThat(loaded.plugins())
                    .extracting(plugin -> plugin.id().toString())
                    .containsExactly("a/y", "a/z", "b/x");
            assertThat(loaded.groups()).containsExactly("a", "b");
            assertThat(loaded.plugins("a"))
                    .extracting(plugin -> plugin.id().name())
                    .containsExactly("y", "z");
        }

        @Test
        void findsPluginsAndFieldsByTheirAliases() {
            assertThat(registry.plugin("alarm", "horn").id()).isEqualTo(new PluginId("alarm", "siren"));
            assertThat(registry.field("alarm", "horn", "room").name()).isEqualTo("hall");
            assertThat(registry.action("alarm", "horn", "ring").summary()).isEqualTo("Rings it.");
        }

        @Test
        void namesWhatIsNearestToAnUnknownName() {
            assertProblems(
                    () -> registry.plugins("alram"),
                    "[P205] group 'alram': nothing has this name; did you mean 'alarm'?");
            assertProblems(
                    () -> registry.plugin("alarm", "sirene"),
                    "[P206] plugin 'alarm/sirene': nothing has this name; did you mean 'siren'?");
            assertProblems(
                    () -> registry.field("alarm", "siren", "hal"),
                    "[P207] field 'hal' of plugin 'alarm/siren': nothing has this name; did you mean 'hall'?");
            assertProblems(
                    () -> registry.action("alarm", "siren", "sing"),
                    "[P208] action 'sing' of plugin 'alarm/siren': nothing has this name; did you mean 'ring'?");
        }
    }

    @Nested
    class Loading {
        @Test
        void namesBothJarsOfANameThatIsTakenTwice() throws IOException {
            Path one = new PluginJar()
                    .plugin(contract("alarm", "siren", "acme.SirenPlugin"))
                    .plugin(contract("alarm", "gong", "acme.GongPlugin", "bell"))
                    .write(folder.resolve("one.jar"));
            Path two = new PluginJar()
                    .plugin(contract("alarm", "siren", "other.SirenPlugin"))
                    .plugin(contract("alarm", "bell", "other.BellPlugin"))
                    .line("other.LostPlugin$Factory")
                    .write(folder.resolve("two.jar"));

            assertProblems(
                    () -> load(one, two),
                    "[P203] " + two + "!/META-INF/services/dev.tocsin.api.generated.PluginFactory:3:"
                            + " 'other.LostPlugin$Factory' has no contract 'META-INF/tocsin/other.LostPlugin.json' beside"
                            + " this index; build the jar anew, with all that the compiler wrote",
                    "[P201] plugin 'alarm/bell': its name is taken twice, by 'alarm/gong' in '" + one
                            + "' and by 'alarm/bell' in '" + two + "'; take one of the two away",
                    "[P201] plugin 'alarm/siren': its name is taken twice, by 'alarm/siren' in '" + one
                            + "' and by 'alarm/siren' in '" + two + "'; take one of the two away");
        }

        @Test
        void readsNoContractButThatOfThePluginThatIsAskedFor() throws IOException {
            Path jar = new PluginJar()
                    .plugin(contract("alarm", "siren", "acme.SirenPlugin"))
                    .line("acme.LostPlugin$Factory # alarm/lost")
                    .line("acme.GonePlugin$Factory # alarm/gone")
                    .write(folder.resolve("a.jar"));
            String index = jar + "!/META-INF/services/dev.tocsin.api.generated.PluginFactory";

            Registry loaded = load(jar);

            assertThat(loaded.ids()).map(PluginId::toString).containsExactly("alarm/gone", "alarm/lost", "alarm/siren");
            assertThat(loaded.names("alarm"))
                    .map(PluginNames::toString)
                    .containsExactly("alarm/gone", "alarm/lost", "alarm/siren");
            assertThat(loaded.plugin("alarm", "siren").id()).hasToString("alarm/siren");
            assertProblems(
                    loaded::plugins,
                    "[P203] " + index + ":2: 'acme.LostPlugin$Factory' has no contract"
                            + " 'META-INF/tocsin/acme.LostPlugin.json' beside this index; build the jar anew, with all"
                            + " that the compiler wrote",
                    "[P203] " + index + ":3: 'acme.GonePlugin$Factory' has no contract"
                            + " 'META-INF/tocsin/acme.GonePlugin.json' beside this index; build the jar anew, with all"
                            + " that the compiler wrote");
        }

        @Test
        void namesTheCompilerSettingThatIsMissingInsteadOfNoPlugins() throws IOException {
            Path classes =
                    Compiler.compile(folder, "package acme; @dev.tocsin.api.Plugin public abstract class Gong {}");

            assertThatThrownBy(() -> load(classes))
                    .hasMessageStartingWith("[P202] class 'acme.Gong' in '" + classes
                            + "': it is marked with @Plugin, but" + " has no generated code")
                    .hasMessageContaining("annotationProcessorPaths", "-processorpath", "-proc:full");
        }

        @Test
        void tellsOfAnUnprocessedDefinitionWhereAPluginIsUnknown() throws IOException {
            Path classes =
                    Compiler.compile(folder, "package acme; @dev.tocsin.api.Plugin public abstract class Gong {}");
            Path jar = new PluginJar()
                    .plugin(contract("alarm", "siren", "acme.SirenPlugin"))
                    .write(folder.resolve("a.jar"));
            try (URLClassLoader loader = PluginJar.loader(jar, classes)) {
                Registry loaded = Registry.load(loader);

                assertThatExceptionOfType(ProblemException.class)
                        .isThrownBy(() -> loaded.plugin("alarm", "gong"))
                        .satisfies(thrown -> assertThat(thrown.problems())
                                .extracting(problem -> problem.code().id())
                                .containsExactly("P202", "P206"));
            }
        }

        @Test
        void isEmptyWhereThereIsNothing() throws IOException {
            assertThat(load(new PluginJar().file("a.txt", "").write(folder.resolve("a.jar")))
                            .plugins())
                    .isEmpty();
        }

        @Test
        void leavesEachRegistryItsOwn() {
            Registry mine = Registry.of(new SirenPlugin.Factory());
            Registry yours = Registry.of(new SirenPlugin.Factory(), new ExplosivePlugin.Factory());

            assertThat(mine.plugin("alarm", "siren")).isEqualTo(yours.plugin("alarm", "siren"));
            assertThat(mine.plugins()).hasSize(1);
            assertThat(yours.plugins()).hasSize(2);
        }

        @Test
        void refusesAFactoryThatTheCompilerDidNotWrite() {
            PluginFactory mine = new PluginFactory() {
                @Override
                public Object create(Host host, Values values) {
                    return "";
                }

                @Override
                public Object invoke(Object plugin, String action, Values arguments) {
                    return "";
                }

                @Override
                public Values configuration(Object plugin) {
                    return Values.none();
                }

                @Override
                public Object plain(Object value) {
                    return value;
                }
            };

            assertProblems(
                    () -> Registry.of(mine),
                    "[P204] class '" + mine.getClass().getName()
                            + "': it has no contract; give a factory that the compiler wrote");
        }

        @Test
        void refusesTheSameNameTwiceByHandToo() {
            assertProblems(
                    () -> Registry.of(new SirenPlugin.Factory(), new SirenPlugin.Factory()),
                    "[P201] plugin 'alarm/siren': its name is taken twice, by 'alarm/siren' in"
                            + " 'dev.tocsin.runtime.registry.SirenPlugin$Factory' and by 'alarm/siren' in"
                            + " 'dev.tocsin.runtime.registry.SirenPlugin$Factory'; take one of the two away");
        }
    }

    @Nested
    class WithoutPluginCode {
        @Test
        void inspectsAndValidatesAPluginWhoseClassExplodes() {
            PluginContract explosive = registry.plugin("alarm", "explosive");

            assertThat(explosive.doc()).isEqualTo("Explodes when its class is initialised.");
            assertThat(registry.validate("alarm", "explosive", Map.of("fuse", "10")))
                    .hasToString(
                            "[P305] field 'fuse' of plugin 'alarm/explosive': 10 is above the maximum 9; choose at most 9");
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> registry.create("alarm", "explosive", Map.of()))
                    .withMessage(
                            "[P209] plugin 'alarm/explosive' in '" + ownClasses()
                                    + "': it threw java.lang.ExceptionInInitializerError while it was created; look at the cause; it is a mistake in the plugin, or something that it needs is missing")
                    .satisfies(thrown -> assertThat(thrown.kind()).isEqualTo(ErrorKind.BUG))
                    .withRootCauseInstanceOf(IllegalStateException.class);
        }

        @Test
        void asksTheLoaderForNoClass() throws IOException {
            List<String> loaded = new ArrayList<>();
            Path jar = new PluginJar()
                    .plugin(contract("alarm", "gong", "acme.GongPlugin"))
                    .write(folder.resolve("a.jar"));
            try (URLClassLoader quiet = PluginJar.loader(jar);
                    URLClassLoader loader = new URLClassLoader(new URL[0], quiet) {
                        @Override
                        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                            loaded.add(name);
                            return super.loadClass(name, resolve);
                        }
                    }) {
                Registry inspected = Registry.load(loader);
                inspected.plugin("alarm", "gong");
                inspected.validate("alarm", "gong", Map.of());
                assertThat(loaded).isEmpty();

                assertProblems(
                        () -> inspected.create("alarm", "gong", HALL),
                        "[P209] plugin 'alarm/gong' in '" + jar
                                + "': its class 'acme.GongPlugin$Factory' cannot be used"
                                + " (java.lang.ClassNotFoundException); put its jar and what it needs on the class path, in"
                                + " versions that fit");
                assertThat(loaded).containsExactly("acme.GongPlugin$Factory");
            }
        }
    }

    @Nested
    class Creating {
        /** As of a class whose package its module does not export. */
        @Test
        void saysWhatToDoAboutAFactoryThatIsHidden() throws IOException {
            Path classes = Compiler.compile(folder, """
                    package acme;
                    import dev.tocsin.api.host.Host;
                    import dev.tocsin.contract.kind.Values;
                    class GongPlugin {
                        static class Factory implements dev.tocsin.api.generated.PluginFactory {
                            public Factory() {}
                            public Object create(Host host, Values values) { return ""; }
                            public Object invoke(Object plugin, String action, Values arguments) { return ""; }
                            public Values configuration(Object plugin) { return Values.none(); }
                            public Object plain(Object value) { return value; }
                        }
                    }
                    """);
            Path index = new PluginJar()
                    .plugin(contract("alarm", "gong", "acme.GongPlugin"))
                    .write(folder.resolve("a.jar"));
            URL[] both = {classes.toUri().toURL(), index.toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(both, getClass().getClassLoader())) {
                Registry loaded = Registry.load(loader);

                assertProblems(
                        () -> loaded.create("alarm", "gong", HALL),
                        "[P209] plugin 'alarm/gong' in '" + index
                                + "': its class 'acme.GongPlugin$Factory' cannot be used"
                                + " (java.lang.IllegalAccessException); let its module export the package");
            }
        }

        @Test
        void readsTextAsTheCommandLineHasIt() {
            try (Siren siren =
                    registry.create(Siren.class, "alarm", "siren", Map.of("room", " east wing ", "volume", "+7"))) {
                assertThat(siren.rehearse(1)).isEqualTo("ding in east wing at 7");
            }
        }

        @Test
        void tellsAllProblemsAtOnceAndShowsNoSecret() {
            assertProblems(
                    () -> registry.create("alarm", "siren", Map.of("volume", 11, "key", "c4n", "colour", "red")),
                    "[P301] field 'colour' of plugin 'alarm/siren': nothing has this name; choose 'hall', 'room',"
                            + " 'volume', 'key'",
                    "[P302] field 'hall' of plugin 'alarm/siren': is required, but not given; give a string of at least"
                            + " 2 characters",
                    "[P306] field 'key' of plugin 'alarm/siren': the secret is too short; give at least 4 characters",
                    "[P305] field 'volume' of plugin 'alarm/siren': 11 is above the maximum 10; choose 1 to 10");
        }

        @Test
        void takesNothingUnderNull() {
            Map<String, Object> configuration = new HashMap<>(Map.of("hall", "east"));
            configuration.put(null, "red");

            assertThat(registry.validate("alarm", "siren", configuration))
                    .hasToString("[P301] field 'null' of plugin 'alarm/siren': nothing has this name; choose 'hall',"
                            + " 'room', 'volume', 'key'");
        }

        @Test
        void takesValuesThatWereBoundElsewhere() {
            Values bound = Values.of(Map.of("hall", "east wing", "volume", 3L));
            try (Siren siren = registry.create(Siren.class, new PluginId("alarm", "siren"), bound)) {
                assertThat(siren.volume()).isEqualTo(3);
            }
        }

        @Test
        void closesWhatIsNotOfTheTypeThatWasAskedFor() {
            int open = Siren.OPEN.get();

            assertProblems(
                    () -> registry.create(Runnable.class, "alarm", "siren", HALL),
                    "[P209] plugin 'alarm/siren' in '" + ownClasses()
                            + "': it is no 'java.lang.Runnable'; choose another plugin");
            assertThat(Siren.OPEN).hasValue(open);
        }

        @Test
        void letsInstancesLiveInTheHostThatWasGiven() {
            Registry silent = registry.withHost(Host.builder().historySize(0).build());
            try (Siren siren = silent.create(Siren.class, "alarm", "siren", HALL)) {
                siren.ring(1);
                assertThat(((Recorded) siren).history()).isEmpty();
            }
        }
    }

    private static Path ownClasses() {
        return Path.of(URI.create(RegistryTests.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private static Registry load(Path... paths) throws IOException {
        try (URLClassLoader loader = PluginJar.loader(paths)) {
            return Registry.load(loader);
        }
    }

    private static void assertProblems(ThrowingCallable call, String... lines) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(thrown -> assertThat(thrown.getMessage().lines()).containsExactly(lines));
    }
}
