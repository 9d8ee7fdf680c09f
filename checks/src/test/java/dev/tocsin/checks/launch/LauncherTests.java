package dev.tocsin.checks.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code bin/tocsin} of the distribution, with and without an AOT cache. Its command line is replaced by one line of
 * Java, so that the tests see which classes run.
 */
class LauncherTests {
    private static final String OLD = "System.out.println(\"old\");";
    private static final String NEW = "System.out.println(\"new\");";

    @TempDir
    private static Path shared;

    private static Distribution original;

    @TempDir
    private Path folder;

    private Distribution distribution;

    @BeforeAll
    static void makeDistribution() throws IOException {
        original = Distribution.copyTo(shared.resolve("an original"));
        original.replaceMain(shared.resolve("scratch"), OLD);
        Files.writeString(original.file("lib.sha256"), "first\n");
        original.makeCache();
    }

    @BeforeEach
    void copyDistribution() {
        distribution = original.copy(folder.resolve("a copy"));
    }

    @Test
    void runsOutOfTheCache() {
        assertThat(run()).isEqualTo(printed("old"));
        assertThat(usesCache()).isTrue();
    }

    @Test
    void runsWithoutACache() throws IOException {
        Files.delete(cache());

        assertThat(run()).isEqualTo(printed("old"));
        assertThat(usesCache()).isFalse();
    }

    /** The JVM would take nothing out of it, and say so in five lines at every start. */
    @Test
    void leavesTheCacheOutWhereAnAgentIsAttached() throws IOException {
        Path agent = folder.resolve("agent.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
        String classFile = Agent.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(agent), manifest);
                InputStream bytes = Agent.class.getClassLoader().getResourceAsStream(classFile)) {
            jar.putNextEntry(new ZipEntry(classFile));
            bytes.transferTo(jar);
        }

        assertThat(shell().with("TOCSIN_JAVA_OPTS", "-javaagent:" + agent).run(distribution.program()))
                .isEqualTo(new Shell.Outcome(0, "old\n", "attached\n"));
    }

    /** They let code call native functions, which commands of which the cache was made do not. */
    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore"})
    void leavesTheCacheOutWhereItWasMadeWithFewerRights(String command) {
        assertThat(shell().run(distribution.program(), command)).isEqualTo(printed("old"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseG1GC", "-XX:+UseZGC", "-XX:-UseCompactObjectHeaders"})
    void takesAnotherCollectorAndOtherHeadersOfObjects(String option) {
        Shell other = shell().with("TOCSIN_JAVA_OPTS", "-Xmx64m " + option);

        assertThat(other.run(distribution.program(), "serve")).isEqualTo(printed("old"));
        assertThat(other.run(distribution.program(), "registry")).isEqualTo(printed("old"));
    }

    /** One that goes on without a thread that it needs would take alerts, or none, and tell nobody. */
    @Test
    void endsAServiceThatHasNoMemoryLeft() {
        distribution.replaceMain(folder.resolve("scratch"), """
                Thread thread = new Thread(() -> System.out.println(new long[1 << 30].length));
                thread.start();
                thread.join();
                System.out.println("goes on");
                """);

        Shell.Outcome outcome = shell().with("TOCSIN_JAVA_OPTS", "-Xmx32m").run(distribution.program(), "serve");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("OutOfMemoryError");
    }

    /** Says that it is there. */
    public static final class Agent {
        private Agent() {}

        /** Is called by the JVM before {@code main}. */
        public static void premain(String options) {
            System.err.println("attached");
        }
    }

    @Test
    void keepsToStderrWhatTheJvmSaysOfATruncatedCache() throws IOException {
        try (FileChannel channel = FileChannel.open(cache(), StandardOpenOption.WRITE)) {
            channel.truncate(100_000);
        }

        Shell.Outcome outcome = run();

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("old\n");
        assertThat(outcome.err()).contains("The AOT cache has been truncated.");
    }

    @Test
    void runsTheNewClassesOfAnotherBuild() throws IOException {
        distribution.replaceMain(folder.resolve("scratch"), NEW);
        Files.writeString(distribution.file("lib.sha256"), "second\n");

        assertThat(run()).isEqualTo(printed("new"));
        assertThat(usesCache()).isFalse();

        Path outdated = cache();
        distribution.makeCache();

        assertThat(run()).isEqualTo(printed("new"));
        assertThat(usesCache()).isTrue();
        assertThat(outdated).doesNotExist();
    }

    @Test
    void runsTheNewClassesOfAJarThatWasPutThereByHand() {
        distribution.replaceMain(folder.resolve("scratch"), NEW);

        assertThat(run()).isEqualTo(printed("new"));
        assertThat(new Shell(folder)
                        .with("JAVA_HOME", Distribution.javaHome())
                        .run(distribution.file("bin/aot").toString()))
                .isEqualTo(new Shell.Outcome(
                        2,
                        "",
                        "tocsin: lib/ is not what was built (a jar is newer than lib.sha256); no AOT cache is made\n"));
    }

    @Test
    void passesNoCacheToAnotherJdk() throws IOException {
        Path other = folder.resolve("jdk");
        Shell.script(other.resolve("bin/java"), "#!/bin/sh\nexec '" + Distribution.javaHome() + "/bin/java' \"$@\"\n");
        Files.writeString(other.resolve("release"), "JAVA_RUNTIME_VERSION=\"25.9\"\nJAVA_VERSION=\"25.9\"\n");

        assertThat(shell().with("JAVA_HOME", other.toString()).run(distribution.program()))
                .isEqualTo(printed("old"));
        assertThat(usesCache(other)).isFalse();
    }

    @Test
    void runsOnTheJavaThatItBrings() throws IOException {
        Shell.script(distribution.file("runtime/bin/java"), "#!/bin/sh\necho brought along\n");
        Files.writeString(distribution.file("runtime/release"), "JAVA_VERSION=\"25.0.3\"\n");

        assertThat(run()).isEqualTo(printed("brought along"));
    }

    @Test
    void takesThePluginsFolderThatLiesBesideItUnlessAnotherIsNamed() throws IOException {
        distribution.replaceMain(folder.resolve("scratch"), "System.out.println(System.getenv(\"TOCSIN_PLUGINS\"));");

        assertThat(run()).isEqualTo(printed("null"));

        Files.createDirectories(distribution.file("plugins"));

        assertThat(run()).isEqualTo(printed(distribution.file("bin") + "/../plugins"));
        assertThat(shell().with("TOCSIN_PLUGINS", "mine").run(distribution.program()))
                .isEqualTo(printed("mine"));
    }

    @Test
    void understandsAllOfUnicodeWithoutALocale() throws IOException {
        distribution.replaceMain(folder.resolve("scratch"), """
                System.out.println(arguments[0] + System.getenv("NAME")
                        + java.nio.file.Files.exists(java.nio.file.Path.of(arguments[0])));
                """);
        Files.writeString(folder.resolve("ü😀"), "");

        assertThat(shell().with("NAME", "😀ü").run(distribution.program(), "ü😀"))
                .isEqualTo(printed("ü😀😀ütrue"));
        assertThat(shell().with("LC_ALL", "xx_XX.UTF-8").with("NAME", "😀ü").run(distribution.program(), "ü😀"))
                .isEqualTo(printed("ü😀😀ütrue"));
    }

    private Shell.Outcome run() {
        return shell().run(distribution.program());
    }

    private Shell shell() {
        return new Shell(folder).with("JAVA_HOME", Distribution.javaHome());
    }

    private static Shell.Outcome printed(String line) {
        return new Shell.Outcome(0, line + "\n", "");
    }

    private boolean usesCache() {
        return usesCache(Path.of(Distribution.javaHome()));
    }

    /** Whether the JVM takes the main class out of the cache, as its own log tells. */
    private boolean usesCache(Path javaHome) {
        Path log = folder.resolve("classes.log");
        new Shell(folder)
                .with("JAVA_HOME", javaHome.toString())
                .with("TOCSIN_JAVA_OPTS", "-Xlog:class+load:file=" + log)
                .run(distribution.program());
        return Project.read(log)
                .lines()
                .filter(line -> line.contains("dev.tocsin.cli.Main"))
                .anyMatch(line -> line.contains("source: shared objects file"));
    }

    private Path cache() {
        return distribution.caches().stream()
                .filter(cache -> !cache.getFileName().toString().startsWith("serving-"))
                .findFirst()
                .orElseThrow();
    }
}
