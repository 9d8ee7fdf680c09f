package dev.tocsin.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPlacesTests {

    private static final String GONG = "acme.GongPlugin$Factory";

    private final TestRun tocsin = new TestRun();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeJar() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("gong.jar"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "META-INF/services/dev.tocsin.api.generated.PluginFactory", GONG);
            write(zip, "META-INF/tocsin/acme.GongPlugin.json", """
                    {"group": "alarm", "plugin_name": "gong", "aliases": [], "doc": "Rings.", "fields": [], "rules": [],
                     "actions": [], "definition": "acme.Gong", "factory": "%s", "contract_version": 1}
                    """.formatted(GONG));
        }
        tocsin.in(folder);
    }

    private static void write(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
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
