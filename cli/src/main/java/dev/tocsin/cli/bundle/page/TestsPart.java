package dev.tocsin.cli.bundle.page;

import dev.tocsin.cli.bundle.tests.Counts;
import dev.tocsin.cli.bundle.tests.TestReport;
import java.util.ArrayList;
import java.util.List;

/** What came of a run of tests, module by module. */
public final class TestsPart {

    private TestsPart() {}

    /** {@return a section about a run} */
    public static Section of(TestReport report) {
        Table table = new Table("Tests by module", "Module", "JDK", "Tests", "Failures", "Errors", "Skipped");
        for (TestReport.ModuleCounts module : report.modules()) {
            row(table, module.module(), module.jdk(), module.counts());
        }
        row(table, "all", "", report.total());
        return new Section(
                "tests",
                "Tests",
                Markup.of(
                        new Tag("p").around(Markup.code(report.command()), Markup.text(" is "), verdict(report)),
                        table.markup(),
                        broken(report)));
    }

    private static Markup verdict(TestReport report) {
        return report.isGreen()
                ? new Tag("strong").of("good").around("green")
                : new Tag("strong").of("bad").around("red");
    }

    private static void row(Table table, String module, String jdk, Counts counts) {
        table.row(
                Markup.text(module),
                Markup.text(jdk),
                number(counts.tests()),
                number(counts.failures()),
                number(counts.errors()),
                number(counts.skipped()));
    }

    private static Markup number(int number) {
        return Markup.text(String.valueOf(number));
    }

    private static Markup broken(TestReport report) {
        if (report.broken().isEmpty()) {
            return Markup.NOTHING;
        }
        List<Markup> tests = new ArrayList<>();
        for (TestReport.BrokenTest test : report.broken()) {
            tests.add(new Tag("li").around(Markup.code(test.test()), Markup.text(" " + test.message())));
        }
        return Markup.of(new Tag("h3").around("Broken"), new Tag("ul").around(tests));
    }
}
