package dev.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCommandTests {

    /** Tests run in the folder of their module. */
    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();

    @BeforeEach
    void start() {
        tocsin.in(folder).set("TOCSIN_CHECKOUT", CHECKOUT.toString());
    }

    @Nested
    class Inspect {

        @Test
        void writesWhatThePluginsPromise() {
            tocsin.run("bundle", "inspect");

            assertThat(tocsin.err()).isEqualTo("wrote artifacts/inspect; begin with artifacts/inspect/route.txt\n");
            assertThat(tocsin.code()).isZero();
            assertThat(tocsin.out()).contains("\"bundle\": \"inspect\"", "\"path\": \"artifacts/inspect\"");
            assertThat(names("artifacts/inspect"))
                    .containsExactly(
                            "README.md",
                            "action.json",
                            "bundle-manifest.json",
                            "docs",
                            "field.json",
                            "index.html",
                            "manifest.json",
                            "plugin.json",
                            "registry.json",
                            "route.txt",
                            "signatures.json");
        }

        @Test
        void showsWhatTheCommandsShow() {
            tocsin.run("bundle", "inspect", "--out", "here");

            assertThat(read("here/manifest.json"))
                    .isEqualTo(tocsin.run("manifest").out());
            assertThat(read("here/registry.json"))
                    .isEqualTo(tocsin.run("registry").out());
            assertThat(read("here/signatures.json"))
                    .isEqualTo(tocsin.run("signatures").out());
            assertThat(read("here/plugin.json"))
                    .isEqualTo(tocsin.run("plugin", "delivery", "webhook").out());
            assertThat(read("here/field.json"))
                    .isEqualTo(tocsin.run("field", "delivery", "webhook", "endpoint")
                            .out());
            assertThat(read("here/action.json"))
                    .isEqualTo(
                            tocsin.run("action", "delivery", "pager", "preview").out());
        }

        @Test
        void takesTheGuidesOfTheDistributionWhereThereIsNoCheckout() throws IOException {
            Files.createDirectories(folder.resolve("home/docs"));
            Files.writeString(folder.resolve("home/docs/one.md"), "# The only one\n");

            tocsin.set("TOCSIN_CHECKOUT", "nowhere").set("TOCSIN_HOME", "home").run("bundle", "inspect");

            assertThat(names("artifacts/inspect/docs")).containsExactly("one.md");
            assertThat(read("artifacts/inspect/route.txt")).contains("docs/one.md: The only one\n");
        }
    }

    @Nested
    class Check {

        @BeforeEach
        void write() {
            tocsin.run("bundle", "inspect", "--out", "here");
        }

        @Test
        void isContentWithWhatWasWritten() {
            tocsin.run("bundle", "check", "here");

            assertThat(tocsin.code()).isZero();
            assertThat(tocsin.err()).isEmpty();
            assertThat(tocsin.out()).isEqualTo("""
                    {
                      "path": "here",
                      "whole": true,
                      "problems": []
                    }
                    """);
        }

        @Test
        void tellsWhatDiffersInWordsAndAsData() throws IOException {
            Files.writeString(folder.resolve("here/new.txt"), "");

            tocsin.run("bundle", "check", "here");

            assertThat(tocsin.code()).isEqualTo(2);
            String problem = "[P603] here/new.txt: it was not written with the bundle;"
                    + " remove it, or write the bundle again";
            assertThat(tocsin.err()).isEqualTo(problem + "\n");
            assertThat(tocsin.out()).isEqualTo("""
                    {
                      "path": "here",
                      "whole": false,
                      "problems": [
                        "%s"
                      ]
                    }
                    """.formatted(problem));
        }
    }

    @Test
    void saysWhatIsWrongWithACommandLine() {
        assertThat(wrong("inspec"))
                .isEqualTo("[P508] tocsin bundle: nothing is called 'inspec'; did you mean 'inspect'?");
        assertThat(wrong("check")).isEqualTo("[P508] tocsin bundle: DIR is missing; name the folder of a bundle");
        assertThat(wrong("check", "here", "--out", "there"))
                .isEqualTo("[P508] tocsin bundle: there is nothing to write; leave '--out' out");
        assertThat(wrong("inspect", "here"))
                .isEqualTo(
                        "[P508] tocsin bundle: there is nothing to check; write '--out' before a folder to write to");
    }

    private String wrong(String... args) {
        tocsin.run(Stream.concat(Stream.of("bundle"), Stream.of(args)).toArray(String[]::new));
        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.out()).isEmpty();
        return tocsin.err().stripTrailing();
    }

    private List<String> names(String path) {
        try (Stream<Path> files = Files.list(folder.resolve(path))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
