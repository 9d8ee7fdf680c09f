package dev.tocsin.cli.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.HollowJar;
import dev.tocsin.cli.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsCommandTests {

    private final TestRun tocsin = new TestRun();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        HollowJar.write(folder.resolve("gong.jar"), "gong");
        tocsin.in(folder).set("TOCSIN_PLUGINS", folder.toString());
    }

    @Test
    void locksWhatIsThere() throws IOException {
        tocsin.run("plugins", "lock");

        assertThat(tocsin.err()).isEqualTo("wrote " + folder.resolve("plugins.lock") + "\n");
        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out())
                .isEqualTo(Files.readString(folder.resolve("plugins.lock")))
                .contains("\"jar\": \"gong.jar\"");
    }

    @Test
    void checksWhatIsThere() {
        tocsin.run("plugins", "lock");

        assertThat(tocsin.run("plugins", "check").err()).isEmpty();
        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "path": "%s",
                  "whole": true,
                  "problems": []
                }
                """.formatted(folder));
    }

    @Test
    void namesWhatIsNotAsItWasAndEveryCommandLeavesItOut() throws IOException {
        tocsin.run("plugins", "lock");
        HollowJar.write(folder.resolve("horn.jar"), "horn");
        String problem = "[P212] " + folder.resolve("horn.jar")
                + ": it is not in 'plugins.lock'; take it away; if that is meant, write the lock again\n";

        tocsin.run("plugins", "check");

        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.err()).isEqualTo(problem);
        assertThat(tocsin.out()).contains("\"whole\": false");

        tocsin.run("registry", "--group", "alarm");

        assertThat(tocsin.err()).isEqualTo(problem);
        assertThat(tocsin.out()).contains("gong").doesNotContain("horn");
    }

    @Test
    void missesALockThatWasNeverWritten() {
        tocsin.run("plugins", "check");

        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.err())
                .isEqualTo(
                        "[P212] " + folder.resolve("plugins.lock")
                                + ": it is not there, so that every jar beside it is used; write it with 'tocsin plugins lock'\n");
    }

    @Test
    void isOfOneFolder() {
        tocsin.run("plugins", "lock", "--plugins", "gong.jar");

        assertThat(tocsin.err())
                .isEqualTo("[P508] tocsin plugins: a lock is of one folder; name it with '--plugins DIR'\n");
    }

    @Test
    void knowsTwoTasks() {
        tocsin.run("plugins", "chek");

        assertThat(tocsin.err()).isEqualTo("[P508] tocsin plugins: nothing is called 'chek'; did you mean 'check'?\n");
    }
}
