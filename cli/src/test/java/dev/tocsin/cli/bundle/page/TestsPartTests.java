package dev.tocsin.cli.bundle.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.bundle.tests.Counts;
import dev.tocsin.cli.bundle.tests.TestReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestsPartTests {

    private static final Counts PASSED = new Counts(3, 0, 0, 0);
    private static final Counts FAILED = new Counts(3, 1, 0, 0);

    @Test
    void saysGreen() {
        TestReport report = new TestReport(
                "make test", 0, PASSED, List.of(new TestReport.ModuleCounts("api", "17", PASSED)), List.of());

        assertThat(html(report))
                .contains("<p><code>make test</code> is <strong class=\"good\">green</strong></p>", ">17<")
                .doesNotContain("Broken");
    }

    @Test
    void saysRedAndNamesWhatIsBroken() {
        TestReport report = new TestReport(
                "make test", 2, FAILED, List.of(), List.of(new TestReport.BrokenTest("api", "17", "A.b", "1 < 2")));

        assertThat(html(report))
                .contains(
                        "<strong class=\"bad\">red</strong>",
                        "<h3>Broken</h3><ul><li><code>A.b</code> 1 &lt; 2</li></ul>");
    }

    private static String html(TestReport report) {
        return TestsPart.of(report).markup().html();
    }
}
