package dev.tocsin.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.HollowJar;
import dev.tocsin.cli.TestRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTests {

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();
    private String manifest = "";

    @BeforeEach
    void writeManifest() throws IOException {
        manifest = tocsin.run("manifest", "--group", "trial").out();
        Files.writeString(folder.resolve("old.json"), manifest);
        tocsin.in(folder);
    }

    @Test
    void saysThatNothingChanged() {
        tocsin.run("diff", "old.json", "old.json");

        assertThat(tocsin.out()).isEqualTo("nothing changed\n");
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void takesOnePluginForAManifest() throws IOException {
        write("one.json", tocsin.run("plugin", "trial", "faulty").out());

        tocsin.run("diff", "old.json", "one.json");

        assertThat(tocsin.out()).isEqualTo("nothing changed\n");
    }

    @Test
    void showsWhatBreaksFirst() throws IOException {
        write("new.json", manifest.replace("\"note\"", "\"remark\"").replace("\"echo\"", "\"repeat\""));

        tocsin.run("diff", "old.json", "new.json");

        assertThat(tocsin.out()).isEqualTo("""
                WEIGHT    PLUGIN        CHANGE
                BREAKING  trial/faulty  action 'echo': removed
                BREAKING  trial/faulty  field 'note': removed
                SAFE      trial/faulty  action 'repeat': added
                SAFE      trial/faulty  field 'remark': added
                """);
        assertThat(tocsin.code()).isEqualTo(3);
        assertThat(tocsin.err()).isEmpty();
    }

    /** What is compared is named by the arguments. */
    @Test
    void looksAtNoOtherPlugins() {
        tocsin.run("diff", "old.json", "old.json", "--plugins", "nowhere");
        assertThat(tocsin.out()).isEqualTo("nothing changed\n");

        tocsin.run("diff", "--help");
        assertThat(tocsin.out()).contains("""
                      --plugins FILE|DIR   Accepted, as by every command, but this one does not
                                             look there.
                """);
    }

    @Test
    void showsTheSameAsJson() throws IOException {
        write("new.json", "{}");

        tocsin.run("diff", "old.json", "new.json", "--format", "json");

        assertThat(tocsin.out()).isEqualTo("""
                {
                  "breaking": 1,
                  "risky": 0,
                  "safe": 0,
                  "changes": [
                    {
                      "weight": "breaking",
                      "group": "trial",
                      "plugin_name": "faulty",
                      "place": "plugin",
                      "what": "removed"
                    }
                  ]
                }
                """);
        assertThat(tocsin.code()).isEqualTo(3);
    }

    @Test
    void endsWellWhereNothingBreaks() throws IOException {
        write("new.json", "{}");

        tocsin.run("diff", "new.json", "old.json");

        assertThat(tocsin.out()).isEqualTo("""
                WEIGHT  PLUGIN        CHANGE
                SAFE    trial/faulty  plugin: added
                """);
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void readsAJarAndAFolderOfJars() throws IOException {
        Files.createDirectory(folder.resolve("jars"));
        HollowJar.write(folder.resolve("jars/gong.jar"), "gong", "Rings.");
        HollowJar.write(folder.resolve("gong.jar"), "gong", "Rings aloud.");

        tocsin.run("diff", "jars", "gong.jar");

        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).isEqualTo("""
                WEIGHT  PLUGIN      CHANGE
                SAFE    alarm/gong  plugin: description changed
                """);
        assertThat(tocsin.run("diff", "gong.jar", "old.json").out()).isEqualTo("""
                WEIGHT    PLUGIN        CHANGE
                BREAKING  alarm/gong    plugin: removed
                SAFE      trial/faulty  plugin: added
                """);
    }

    @Test
    void passesOverJarsWithoutAPluginBesideOthersWithOne() throws IOException {
        Files.createDirectory(folder.resolve("jars"));
        writeEmptyJar("jars/gong-sources.jar");
        HollowJar.write(folder.resolve("jars/gong.jar"), "gong", "Rings.");

        assertThat(tocsin.run("diff", "jars", "jars/gong.jar").out()).isEqualTo("nothing changed\n");
        assertThat(tocsin.run("diff", "jars/gong-sources.jar", "jars").err())
                .isEqualTo("[P211] " + folder.resolve("jars/gong-sources.jar")
                        + ": it holds no plugin; take it away; a library belongs into a folder with the plugin that"
                        + " needs it\n");
    }

    @Test
    void comparesNothingWhereAJarIsBroken() throws IOException {
        Files.createDirectory(folder.resolve("jars"));
        HollowJar.write(folder.resolve("jars/gong.jar"), "gong", "Rings.");
        write("jars/truncated.jar", "PK");

        tocsin.run("diff", "jars", "old.json");

        assertThat(tocsin.err())
                .isEqualTo("[P210] " + folder.resolve("jars/truncated.jar")
                        + ": it is no whole jar; copy it anew; it may be truncated\n");
        assertThat(tocsin.out()).isEmpty();
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void listsItsExitCodesInOrder() {
        assertThat(tocsin.run("diff", "--help").out()).contains("""
                Exit codes:
                   0    done
                   2    wrong usage or invalid input
                   3    'diff': something breaks
                   70   our fault: Tocsin, a plugin or the machine failed
                """);
    }

    @Test
    void saysAllThatIsWrongWithItsInput() throws IOException {
        write("list.json", "[]");

        tocsin.run("diff", "none.json", "list.json", "--format", "xml");

        assertThat(tocsin.err()).isEqualTo("""
                [P204] list.json:manifest: found list; expected an object; write it anew with 'tocsin manifest' of this version
                [P505] none.json: it cannot be read: there is no such file; check the path
                [P308] option '--format': 'xml' is not one of the choices; choose 'table' or 'json'
                """);
        assertThat(tocsin.out()).isEmpty();
        assertThat(tocsin.code()).isEqualTo(2);
    }

    private void writeEmptyJar(String name) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("acme/Gong.java"));
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
