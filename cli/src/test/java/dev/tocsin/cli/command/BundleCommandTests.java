package dev.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    class Tour {

        @Test
        void writesTheWayThroughAllOfIt() {
            tocsin.run("bundle", "tour");

            assertThat(tocsin.code()).isZero();
            assertThat(names("artifacts/tour"))
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
            assertThat(read("artifacts/tour/route.txt"))
                    .contains("the calls of demo.json and trace.json were made on a clock that begins at"
                            + " 2026-01-01T00:00:00Z and goes on by a millisecond each time it is read, and over a network"
                            + " on which nothing is sent");
            assertThat(read("artifacts/tour/runtime-files.txt"))
                    .contains("  cli/src/main/java/dev/tocsin/cli/Main.java\n")
                    .doesNotContain("Tests.java");
            assertThat(read("artifacts/tour/test-files.txt"))
                    .contains("  cli/src/test/java/dev/tocsin/cli/command/BundleCommandTests.java\n");
        }

        @Test
        void writesTheSameBytesAgain() {
            tocsin.run("bundle", "tour", "--out", "one").run("bundle", "tour", "--out", "two");

            assertThat(read("two/bundle-manifest.json")).isEqualTo(read("one/bundle-manifest.json"));
        }

        @Test
        void showsTheCallsOfTheRoutes() {
            tocsin.run("bundle", "tour", "--out", "here");

            assertThat(read("here/demo.json"))
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
            assertThat(read("here/trace.json"))
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
    class VerifyReport {

        private FakeCheckout checkout;

        @BeforeEach
        void checkOut() throws IOException {
            checkout = FakeCheckout.in(folder.resolve("sources"));
            tocsin.set("TOCSIN_CHECKOUT", "sources");
        }

        @Test
        void showsAGreenRunBesideThePromises() throws IOException {
            checkout.testing("<testcase classname='SirenTests' name='howls'/>", "echo done");

            tocsin.run("bundle", "verify-report");

            assertThat(tocsin.err()).isEqualTo("""
                    running the tests, which takes minutes
                    green: 1 tests, 0 failures, 0 errors, 0 skipped; 'make test' ended with 0
                    wrote artifacts/review; begin with artifacts/review/route.txt
                    """);
            assertThat(tocsin.code()).isZero();
            assertThat(tocsin.out()).isEqualTo("""
                    {
                      "bundle": "verify-report",
                      "path": "artifacts/review",
                      "file_count": 10,
                      "green": true
                    }
                    """);
            assertThat(names("artifacts/review"))
                    .containsExactly(
                            "README.md",
                            "bundle-manifest.json",
                            "docs",
                            "index.html",
                            "manifest.json",
                            "plugin.json",
                            "route.txt",
                            "signatures.json",
                            "tests.json",
                            "tests.txt",
                            "trace.json");
            assertThat(read("artifacts/review/tests.txt")).isEqualTo("testing all of it, flags\ndone\n");
            assertThat(read("artifacts/review/README.md")).contains("The run is green.");
        }

        @Test
        void saysRedWhereATestFails() throws IOException {
            checkout.testing(
                    "<testcase classname='SirenTests' name='howls'><failure message='silence'/></testcase>", "exit 3");

            tocsin.run("bundle", "verify-report");

            assertThat(tocsin.code()).isEqualTo(1);
            assertThat(tocsin.err())
                    .contains("RED: 1 tests, 1 failures, 0 errors, 0 skipped; 'make test' ended with 2");
            assertThat(tocsin.out()).contains("\"green\": false");
            assertThat(read("artifacts/review/tests.json")).isEqualTo("""
                    {
                      "command": "make test",
                      "exit_code": 2,
                      "green": false,
                      "tests": 1,
                      "failures": 1,
                      "errors": 0,
                      "skipped": 0,
                      "modules": [
                        {
                          "module": "siren",
                          "jdk": "25",
                          "tests": 1,
                          "failures": 1,
                          "errors": 0,
                          "skipped": 0
                        }
                      ],
                      "failed": [
                        {
                          "module": "siren",
                          "jdk": "25",
                          "test": "SirenTests.howls",
                          "message": "silence"
                        }
                      ]
                    }
                    """);
            assertThat(read("artifacts/review/README.md")).contains("The run is RED.");
            assertThat(tocsin.run("bundle", "check", "artifacts/review").code()).isZero();
        }

        @Test
        void takesAGuardThatFailsForRed() throws IOException {
            checkout.testing("<testcase classname='SirenTests' name='howls'/>", "exit 1");

            assertThat(tocsin.run("bundle", "verify-report").code()).isEqualTo(1);
        }

        @Test
        void takesOldReportsForNoEvidence() throws IOException {
            checkout.testing("<testcase classname='SirenTests' name='howls'/>", "true");
            tocsin.run("bundle", "verify-report");
            FakeCheckout.write(checkout.root().resolve("Makefile"), "test: ;\n");

            tocsin.run("bundle", "verify-report");

            assertThat(tocsin.code()).isEqualTo(1);
            assertThat(read("artifacts/review/tests.json")).contains("\"tests\": 0,");
        }

        @Test
        void testsSomeModulesOnlyAndSaysSo() throws IOException {
            checkout.testing("<testcase classname='SirenTests' name='howls'/>", "true");

            tocsin.run("bundle", "verify-report", "--modules", "siren");

            assertThat(read("artifacts/review/tests.txt")).startsWith("testing siren alone of it");
            assertThat(read("artifacts/review/route.txt")).contains("all that 'make test MODULES=siren' said");
        }

        @Test
        void doesNotCallItself() throws IOException {
            checkout.testing("<testcase classname='SirenTests' name='howls'/>", "true");
            tocsin.set("TOCSIN_TESTS_RUNNING", "yes");

            assertThat(wrong("verify-report"))
                    .contains("[P508] tocsin bundle verify-report: a test that it runs calls it again, without end;"
                            + " take the variable 'TOCSIN_TESTS_RUNNING' away if this is no test");
        }

        @Test
        void runsNoTestWhereItCouldNotWrite() throws IOException {
            FakeCheckout.write(folder.resolve("mine/thesis.txt"), "years of work");

            assertThat(wrong("verify-report", "--out", "mine")).startsWith("[P512] mine: it is there, is no bundle");
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

    private List<String> links(Path page) {
        return LINK.matcher(read(page.toString()))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .toList();
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
