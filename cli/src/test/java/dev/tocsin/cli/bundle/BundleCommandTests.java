package dev.tocsin.cli.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.cli.WrittenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCommandTests {

    /** Tests run in the folder of their module. */
    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

    private static final Pattern LINK = Pattern.compile("\\]\\((?![a-z]+:)([^)\\s#]+)[^)\\s]*\\)|href=\"([^\"#]+)\"");

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();
    private WrittenFiles written;

    @BeforeEach
    void start() {
        tocsin.in(folder).set("TOCSIN_CHECKOUT", CHECKOUT.toString());
        written = new WrittenFiles(folder);
    }

    @Nested
    class Inspect {

        @Test
        void writesWhatThePluginsPromise() {
            tocsin.run("bundle", "inspect");

            assertThat(tocsin.err()).isEqualTo("wrote artifacts/inspect; begin with artifacts/inspect/route.txt\n");
            assertThat(tocsin.code()).isZero();
            assertThat(tocsin.out()).contains("\"bundle\": \"inspect\"", "\"path\": \"artifacts/inspect\"");
            assertThat(written.names("artifacts/inspect"))
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

            assertThat(written.read("here/manifest.json"))
                    .isEqualTo(tocsin.run("manifest").out());
            assertThat(written.read("here/registry.json"))
                    .isEqualTo(tocsin.run("registry").out());
            assertThat(written.read("here/signatures.json"))
                    .isEqualTo(tocsin.run("signatures").out());
            assertThat(written.read("here/plugin.json"))
                    .isEqualTo(tocsin.run("plugin", "delivery", "webhook").out());
            assertThat(written.read("here/field.json"))
                    .isEqualTo(tocsin.run("field", "delivery", "webhook", "endpoint")
                            .out());
            assertThat(written.read("here/action.json"))
                    .isEqualTo(
                            tocsin.run("action", "delivery", "pager", "preview").out());
        }

        @Test
        void takesTheGuidesOfTheDistributionWhereThereIsNoCheckout() throws IOException {
            Files.createDirectories(folder.resolve("home/docs"));
            Files.writeString(folder.resolve("home/docs/one.md"), "# The only one\n");

            tocsin.set("TOCSIN_CHECKOUT", "nowhere").set("TOCSIN_HOME", "home").run("bundle", "inspect");

            assertThat(written.names("artifacts/inspect/docs")).containsExactly("one.md");
            assertThat(written.read("artifacts/inspect/route.txt")).contains("docs/one.md: The only one\n");
        }
    }

    @Nested
    class Tour {

        @Test
        void writesTheWayThroughAllOfIt() {
            tocsin.run("bundle", "tour");

            assertThat(tocsin.code()).isZero();
            assertThat(written.names("artifacts/tour"))
                    .containsExactly(
                            "README.md",
                            "bundle-manifest.json",
                            "demo.json",
                            "docs",
                            "focus-areas.txt",
                            "index.html",
                            "manifest.json",
                            "plugin.json",
                            "registry.json",
                            "route.txt",
                            "runtime-files.txt",
                            "signatures.json",
                            "test-files.txt",
                            "trace.json");
            assertThat(written.read("artifacts/tour/route.txt"))
                    .contains("the calls of demo.json and trace.json were made on a clock that begins at"
                            + " 2026-01-01T00:00:00Z and goes on by a millisecond each time it is read, and over a network"
                            + " on which nothing is sent");
            assertThat(written.read("artifacts/tour/runtime-files.txt"))
                    .contains("  cli/src/main/java/dev/tocsin/cli/Main.java\n")
                    .doesNotContain("Tests.java");
            assertThat(written.read("artifacts/tour/test-files.txt"))
                    .contains("  cli/src/test/java/dev/tocsin/cli/bundle/BundleCommandTests.java\n");
        }

        @Test
        void writesTheSameBytesAgain() {
            tocsin.run("bundle", "tour", "--out", "one").run("bundle", "tour", "--out", "two");

            assertThat(written.read("two/bundle-manifest.json")).isEqualTo(written.read("one/bundle-manifest.json"));
        }

        @Test
        void showsTheCallsOfTheRoutes() {
            tocsin.run("bundle", "tour", "--out", "here");

            assertThat(written.read("here/demo.json"))
                    .isEqualTo(tocsin.run(
                                    "invoke",
                                    "delivery",
                                    "console",
                                    "deliver",
                                    "--config=prefix=[ops]",
                                    "--config=uppercase_severity=true",
                                    "--arg=title=CPU high",
                                    "--arg=severity=warning",
                                    "--arg=summary=node-1 crossed 90%")
                            .out());
            assertThat(written.read("here/trace.json"))
                    .contains("\"parent_id\": 1", "\"start\": \"2026-01-01T00:00:00.001Z\"", "[secret]")
                    .doesNotContain("sev1");
        }

        @Test
        void linksToNothingButItsOwnFiles() throws IOException {
            tocsin.run("bundle", "tour", "--out", "here");

            try (Stream<Path> files = Files.walk(folder.resolve("here"))) {
                assertThat(files.filter(file -> file.toString().matches(".*\\.(md|html)")))
                        .hasSizeGreaterThan(5)
                        .allSatisfy(file -> assertThat(links(file))
                                .allSatisfy(link ->
                                        assertThat(file.resolveSibling(link)).exists()));
            }
        }

        @Test
        void needsTheSources() {
            tocsin.set("TOCSIN_CHECKOUT", "nowhere");

            assertThat(wrong("tour"))
                    .isEqualTo("[P505] sources of Tocsin: this bundle is made from them, and they are neither where"
                            + " 'TOCSIN_CHECKOUT' says nor in this folder; run './tocsin' in a checkout");
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

    @Test
    void takesModulesOnlyWhereTestsAreRun() {
        assertThat(wrong("tour", "--modules", "api"))
                .isEqualTo("[P508] tocsin bundle: no test is to be run; leave '--modules' out");
    }

    private String wrong(String... args) {
        tocsin.run(Stream.concat(Stream.of("bundle"), Stream.of(args)).toArray(String[]::new));
        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.out()).isEmpty();
        return tocsin.err().stripTrailing();
    }

    /** What stands in a block of code is shown, not linked to. */
    private List<String> links(Path page) {
        String text = written.read(page.toString()).replaceAll("(?s)```.*?```", "");
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .toList();
    }
}
