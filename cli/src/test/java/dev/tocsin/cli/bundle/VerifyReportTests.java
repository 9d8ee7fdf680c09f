package dev.tocsin.cli.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.cli.WrittenFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyReportTests {

    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();
    private WrittenFiles written;
    private FakeCheckout checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = FakeCheckout.in(folder.resolve("sources"));
        tocsin.in(folder).set("TOCSIN_CHECKOUT", "sources");
        written = new WrittenFiles(folder);
    }

    @Test
    void showsAGreenRunBesideThePromises() throws IOException {
        checkout.testing("<testcase classname='SirenTests' name='howls'/>", "echo done");

        tocsin.run("bundle", "verify-report");

        // A slow machine tells where it is in between.
        assertThat(tocsin.err().lines().filter(line -> !line.startsWith("tests: ")))
                .containsExactly(
                        "running the tests, which takes minutes",
                        "green: 1 tests, 0 failures, 0 errors, 0 skipped; 'make test' ended with 0",
                        "wrote artifacts/review; begin with artifacts/review/route.txt");
        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out()).isEqualTo("""
                {
                  "bundle": "verify-report",
                  "path": "artifacts/review",
                  "file_count": 10,
                  "green": true
                }
                """);
        assertThat(written.names("artifacts/review"))
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
        assertThat(written.read("artifacts/review/tests.txt")).isEqualTo("testing all of it, flags\ndone\n");
        assertThat(written.read("artifacts/review/README.md")).contains("The run is green.");
    }

    @Test
    void saysRedWhereATestFails() throws IOException {
        checkout.testing(
                "<testcase classname='SirenTests' name='howls'><failure message='silence'/></testcase>", "exit 3");

        tocsin.run("bundle", "verify-report");

        assertThat(tocsin.code()).isEqualTo(1);
        assertThat(tocsin.err()).contains("RED: 1 tests, 1 failures, 0 errors, 0 skipped; 'make test' ended with 2");
        assertThat(tocsin.out()).contains("\"green\": false");
        assertThat(written.read("artifacts/review/tests.json")).isEqualTo("""
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
        assertThat(written.read("artifacts/review/README.md")).contains("The run is RED.");
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
        assertThat(written.read("artifacts/review/tests.json")).contains("\"tests\": 0,");
    }

    @Test
    void testsSomeModulesOnlyAndSaysSo() throws IOException {
        checkout.testing("<testcase classname='SirenTests' name='howls'/>", "true");

        tocsin.run("bundle", "verify-report", "--modules", "siren");

        assertThat(written.read("artifacts/review/tests.txt")).startsWith("testing siren alone of it");
        assertThat(written.read("artifacts/review/route.txt")).contains("all that 'make test MODULES=siren' said");
    }

    @Test
    void doesNotCallItself() throws IOException {
        checkout.testing("<testcase classname='SirenTests' name='howls'/>", "true");
        tocsin.set("TOCSIN_TESTS_RUNNING", "yes");

        tocsin.run("bundle", "verify-report");

        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.err())
                .contains("[P508] tocsin bundle verify-report: a test that it runs calls it again, without end;"
                        + " take the variable 'TOCSIN_TESTS_RUNNING' away if this is no test");
    }

    @Test
    void runsNoTestWhereItCouldNotWrite() throws IOException {
        FakeCheckout.write(folder.resolve("mine/thesis.txt"), "years of work");

        tocsin.run("bundle", "verify-report", "--out", "mine");

        assertThat(tocsin.err()).startsWith("[P512] mine: it is there, is no bundle");
    }
}
