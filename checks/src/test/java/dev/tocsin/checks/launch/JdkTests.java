package dev.tocsin.checks.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/jdk} finds a JDK; it is asked for a release that no machine has, so that the real ones do not count. */
class JdkTests {
    private static final String SCRIPT = Project.ROOT.resolve("bin/jdk").toString();

    @TempDir
    private Path folder;

    @Test
    void takesJavaHomeBeforeThePath() throws IOException {
        Path home = jdk("home", "99.0.1");
        Path other = jdk("other", "99.0.1");

        Shell shell = new Shell(folder).with("JAVA_HOME", home.toString()).with("PATH", other + "/bin:/usr/bin:/bin");

        assertThat(shell.run(SCRIPT, "99")).isEqualTo(new Shell.Outcome(0, home + "\n", ""));
    }

    @Test
    void passesOverAJavaHomeOfAnotherRelease() throws IOException {
        Path home = jdk("home", "17.0.15");
        Path other = jdk("other", "99");

        Shell shell = new Shell(folder).with("JAVA_HOME", home.toString()).with("PATH", other + "/bin:/usr/bin:/bin");

        assertThat(shell.run(SCRIPT, "99").out()).isEqualTo(other + "\n");
    }

    @Test
    void followsLinksOfThePath() throws IOException {
        Path home = jdk("far/away", "99.1");
        Path link = Files.createDirectories(folder.resolve("links")).resolve("java");
        Files.createSymbolicLink(link, home.resolve("bin/java"));

        Shell shell = new Shell(folder).with("PATH", link.getParent() + ":/usr/bin:/bin");

        assertThat(shell.run(SCRIPT, "99").out()).isEqualTo(home.toRealPath() + "\n");
    }

    @Test
    void looksIntoTheFoldersOfTools() throws IOException {
        jdk(".sdkman/candidates/java/98.0.2-tem", "98.0.2");
        Path home = jdk(".sdkman/candidates/java/99.0.2-tem", "99.0.2");

        Shell shell = new Shell(folder).with("HOME", folder.toString());

        assertThat(shell.run(SCRIPT, "99").out()).isEqualTo(home + "\n");
    }

    @Test
    void passesOverOneThatCannotCompile() throws IOException {
        Path home = jdk("home", "99");
        Files.delete(home.resolve("bin/javac"));

        Shell shell = new Shell(folder).with("JAVA_HOME", home.toString());

        assertThat(shell.run(SCRIPT, "99").exit()).isEqualTo(2);
        assertThat(shell.run(SCRIPT, "99", "java").out()).isEqualTo(home + "\n");
    }

    @Test
    void saysInOneSentenceWhatToInstallAndWhereItLooked() {
        assertThat(new Shell(folder).run(SCRIPT, "99"))
                .isEqualTo(new Shell.Outcome(
                        2,
                        "",
                        "tocsin: no JDK 99 was found in JAVA_HOME (not set), on the path, or in /usr/lib/jvm, /usr/java,"
                                + " /opt, ~/.sdkman, ~/.jdks and the like; install JDK 99 (for example Temurin 99)"
                                + " or set JAVA_HOME to one.\n"));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Shell.script(home.resolve("bin/java"), "");
        Shell.script(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
