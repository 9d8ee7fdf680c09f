package dev.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.HollowJar;
import dev.tocsin.cli.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPlacesTests {

    private final TestRun tocsin = new TestRun();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        HollowJar.write(folder.resolve("gong.jar"), "gong");
        tocsin.in(folder);
    }

    @Test
    void areNamedByTheCommandLine() {
        tocsin.run("registry", "--group", "alarm", "--plugins", "gong.jar");

        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "group": "alarm",
                  "plugins": [
                    "gong"
                  ]
                }
                """);
    }

    @Test
    void areOtherwiseNamedByTheVariable() {
        tocsin.set("TOCSIN_PLUGINS", folder.toString());

        assertThat(tocsin.run("validate", "alarm", "gong").out()).contains("\"valid\": true");

        tocsin.run("plugin", "alarm", "gong", "--plugins", "elsewhere");

        assertThat(tocsin.err())
                .isEqualTo("[P505] " + folder.resolve("elsewhere")
                        + ": there is no such file or folder; name a plugin jar, or a folder of them\n");
    }

    /** The class files of this jar hold nothing, so none of them was loaded. */
    @Test
    void areReviewedInABundle() throws IOException {
        tocsin.run("bundle", "inspect", "--out", "b", "--plugins", "gong.jar");

        assertThat(tocsin.code()).as(tocsin.err()).isZero();
        assertThat(folder.resolve("b/manifest.json")).content().contains("\"plugin_name\": \"gong\"");
    }

    @Test
    void tellOfWhatIsLeftOutAndShowTheRest() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");

        tocsin.run("registry", "--group", "alarm", "--plugins", folder.toString());

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.err())
                .isEqualTo("[P210] " + broken + ": it is no whole jar; copy it anew; it may be truncated\n");
        assertThat(tocsin.out()).contains("\"gong\"");
    }
}
