package dev.tocsin.cli.bundle.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.bundle.tests.TestReport.ModuleCounts;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestReportTests {

    private static final Suite.Broken ERROR = new Suite.Broken("A.b", true, "");
    private static final Suite.Broken FAILURE = new Suite.Broken("A.c", false, "");

    @Test
    void sumsUpByModuleAndJdk() {
        TestReport report = TestReport.of(
                "make test",
                0,
                List.of(
                        new Suite("runtime", "25", 1, 1, List.of()),
                        new Suite("api", "25", 3, 0, List.of(ERROR, FAILURE)),
                        new Suite("api", "17", 3, 0, List.of()),
                        new Suite("api", "25", 4, 0, List.of())));

        assertThat(report.modules())
                .containsExactly(
                        new ModuleCounts("api", "17", new Counts(3, 0, 0, 0)),
                        new ModuleCounts("api", "25", new Counts(7, 1, 1, 0)),
                        new ModuleCounts("runtime", "25", new Counts(1, 0, 0, 1)));
        assertThat(report.total()).isEqualTo(new Counts(11, 1, 1, 1));
    }

    @Test
    void isGreenOnlyWhereTestsRanAndAllWentWell() {
        List<Suite> passed = List.of(new Suite("api", "25", 1, 0, List.of()));
        List<Suite> failed = List.of(new Suite("api", "25", 1, 0, List.of(FAILURE)));

        assertThat(TestReport.of("make test", 0, passed).isGreen()).isTrue();
        assertThat(TestReport.of("make test", 2, passed).isGreen()).isFalse();
        assertThat(TestReport.of("make test", 0, failed).isGreen()).isFalse();
        assertThat(TestReport.of("make test", 0, List.of()).isGreen()).isFalse();
    }
}
