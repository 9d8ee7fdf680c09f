package dev.tocsin.checks.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./tocsin} builds what is missing or old, once. A checkout of scripts alone, with a Maven that only pretends. */
class CheckoutTests {
    private static final String MAVEN = """
            #!/bin/sh
            echo "words of the build"
            echo built >>builds
            [ ! -e broken ] || { echo "[ERROR] it does not compile"; exit 1; }
            home=cli/target/fast/dist/tocsin-1.2.3
            mkdir -p $home/bin
            echo 'echo "ran with: $*"' >$home/bin/tocsin
            echo 'exit 0' >$home/bin/aot
            chmod +x $home/bin/*
            echo archive >$home.tar.gz
            case " $* " in *" -Psbom "*) echo {} >$home/sbom.cdx.json ;; esac
            """;

    private static final String POM = """
            <project>
              <version>1.2.3</version>
                <project.build.outputTimestamp>2026-11-22T00:00:00Z</project.build.outputTimestamp>
            </project>
            """;

    /** What the scripts call before they build. */
    private static final List<String> TOOLS = List.of("sh", "readlink", "find", "ln", "rm", "mkdir", "mv", "sleep");

    @TempDir
    private Path folder;

    private Shell shell;
    private Path root;

    @BeforeEach
    void checkOut() throws IOException {
        root = folder.resolve("a checkout");
        Shell.copy(Project.ROOT.resolve("tocsin"), root.resolve("tocsin"));
        Shell.copy(Project.ROOT.resolve("bin"), root.resolve("bin"));
        Files.writeString(root.resolve("pom.xml"), POM);
        for (String module : new String[] {"api", "third-party/library"}) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.writeString(root.resolve(module).resolve("pom.xml"), "");
        }
        Shell.script(folder.resolve("maven/mvn"), MAVEN);
        shell = new Shell(folder)
                .with("PATH", folder.resolve("maven") + ":/usr/bin:/bin")
                .with("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void buildsWhatIsMissingAndSaysSoOnStderrAlone() {
        assertThat(tocsin("manifest", "--group", "delivery"))
                .isEqualTo(new Shell.Outcome(0, "ran with: manifest --group delivery\n", """
                        tocsin: building the distribution (a first run fetches libraries); log in dist/build.log
                        tocsin: built dist/tocsin-1.2.3
                        """));
        assertThat(root.resolve("dist/tocsin-1.2.3.tar.gz")).exists();
    }

    @Test
    void saysThatMavenIsMissing() {
        Path tools = folder.resolve("tools");
        for (String tool : TOOLS) {
            Shell.script(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
        }
        shell.with("PATH", tools.toString());

        assertThat(tocsin("x"))
                .isEqualTo(new Shell.Outcome(
                        2,
                        "",
                        "tocsin: Maven was not found: there is no 'mvn' on the path; install it (for example with 'apt"
                                + " install maven')\n"));
    }

    @Test
    void buildsNothingTwice() {
        tocsin();

        assertThat(tocsin("x")).isEqualTo(new Shell.Outcome(0, "ran with: x\n", ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainAfterASourceWasWritten() throws IOException {
        tocsin();
        Files.writeString(root.resolve("api/src/main/New.java"), "");

        tocsin();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainAfterASourceWasRemoved() throws IOException {
        Path source = Files.writeString(root.resolve("api/src/main/Old.java"), "");
        tocsin();
        Files.delete(source);

        tocsin();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void makesAnSbomAndAnArchiveWithAJavaOfItsOwnForARelease() throws IOException {
        Path sbom = root.resolve("dist/tocsin-1.2.3/sbom.cdx.json");
        tocsin();
        assertThat(sbom).doesNotExist();

        assertThat(shell.run(root.resolve("bin/dist").toString(), "--release").exit())
                .isZero();
        shell.run(root.resolve("bin/dist").toString(), "--release");
        tocsin();

        assertThat(sbom).exists();
        assertThat(builds()).isEqualTo(2);
        assertThat(contents(root.resolve("dist")))
                .contains("tocsin-1.2.3/bin/tocsin", "tocsin-1.2.3/runtime/bin/java", "tocsin-1.2.3/sbom.cdx.json");
    }

    private List<String> contents(Path dist) throws IOException {
        try (Stream<Path> archives = Files.list(dist)) {
            Path archive = archives.filter(
                            file -> file.getFileName().toString().matches("tocsin-1\\.2\\.3-\\w+-\\w+\\.tar\\.gz"))
                    .findFirst()
                    .orElseThrow();
            return shell.run("tar", "-tzf", archive.toString()).out().lines().toList();
        }
    }

    @Test
    void runsThroughALinkInAnotherFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a checkout/tocsin"));

        assertThat(shell.run(link.toString(), "x").out()).isEqualTo("ran with: x\n");
    }

    @Test
    void buildsOnceForTwoAtATime() {
        Shell.Running first = shell.start(program(), "first");
        Shell.Running second = shell.start(program(), "second");

        assertThat(first.await().out()).isEqualTo("ran with: first\n");
        assertThat(second.await().out()).isEqualTo("ran with: second\n");
        assertThat(builds()).isEqualTo(1);
        assertThat(root.resolve("dist/lock")).doesNotExist();
    }

    @Test
    void takesOverFromABuildThatWasKilled() throws IOException {
        Process gone = new ProcessBuilder("true").start();
        gone.onExit().join();
        Files.createDirectories(root.resolve("dist"));
        Files.createSymbolicLink(root.resolve("dist/lock"), Path.of(Long.toString(gone.pid())));

        assertThat(tocsin("x").out()).isEqualTo("ran with: x\n");
    }

    @Test
    void buildsNothingWhereItCannotWrite() throws IOException {
        Path dist = Files.writeString(root.resolve("dist"), "a file");

        assertThat(tocsin("x"))
                .isEqualTo(new Shell.Outcome(
                        70,
                        "",
                        "tocsin: nothing can be built, as dist/lock cannot be written; see to the permissions of "
                                + dist + " and to its disk\n"));
    }

    @Test
    void runsNothingWhereTheBuildFailed() throws IOException {
        tocsin();
        Files.writeString(root.resolve("broken"), "");
        Files.writeString(root.resolve("api/src/main/Broken.java"), "");

        assertThat(tocsin("x")).isEqualTo(new Shell.Outcome(70, "", """
                        tocsin: building the distribution (a first run fetches libraries); log in dist/build.log
                        [ERROR] it does not compile
                        tocsin: the build failed; all of it is in dist/build.log
                        """));
    }

    private Shell.Outcome tocsin(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = program();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return shell.run(command);
    }

    private String program() {
        return root.resolve("tocsin").toString();
    }

    private long builds() {
        return Project.read(root.resolve("builds")).lines().count();
    }
}
