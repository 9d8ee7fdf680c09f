package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.page.TestsPart;
import dev.tocsin.cli.bundle.source.Checkout;
import dev.tocsin.cli.bundle.tests.TestReport;
import dev.tocsin.cli.bundle.tests.Verification;
import dev.tocsin.runtime.registry.Registry;
import java.util.List;

/** Shows that what the plugins promise is proved: a run of the tests beside the promises. */
final class ReviewBundle {

    private ReviewBundle() {}

    /** Makes the bundle; runs built-in plugins, and sends nothing. */
    static Bundle of(Registry registry, Checkout checkout, Verification verification) {
        Inspected inspected = new Inspected(registry);
        Rehearsed traced = new Rehearsal(registry).trace();
        TestReport report = verification.report();
        return new Bundle(
                "Review bundle",
                "A run of the tests beside what the plugins promise. " + verdict(report),
                "tests.txt is all that '" + report.command() + "' said, and tests.json counts what it left in"
                        + " target/surefire-reports. The call of trace.json was " + Rehearsal.IN_WORDS
                        + ". So the same sources give the same bytes, but for these two files.",
                List.of(
                        Exhibit.of("tests.json", "how many tests passed, by module", report.command(), report.toJson()),
                        new Exhibit("tests.txt", "all that the run said", report.command(), verification.output()),
                        inspected.plugin(),
                        inspected.signatures(),
                        inspected.manifest(),
                        traced.trace()),
                checkout.guides(),
                List.of(TestsPart.of(report), traced.timeline()),
                registry.plugins());
    }

    private static String verdict(TestReport report) {
        return report.isGreen() ? "The run is green." : "The run is RED.";
    }
}
