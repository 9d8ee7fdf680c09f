package dev.tocsin.cli.bundle.tests;

import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;

/**
 * How many tests there are, and what came of them.
 *
 * @param tests all of them
 * @param failures those that an assertion ended
 * @param errors those that anything else ended
 * @param skipped those that did not run
 */
public record Counts(int tests, int failures, int errors, int skipped) {

    static Counts of(List<Suite> suites) {
        Counts counts = new Counts(0, 0, 0, 0);
        for (Suite suite : suites) {
            int errors =
                    (int) suite.broken().stream().filter(Suite.Broken::isError).count();
            counts = new Counts(
                    counts.tests + suite.tests(),
                    counts.failures + suite.broken().size() - errors,
                    counts.errors + errors,
                    counts.skipped + suite.skipped());
        }
        return counts;
    }

    MembersBuilder in(MembersBuilder members) {
        return members.with("tests", tests)
                .with("failures", failures)
                .with("errors", errors)
                .with("skipped", skipped);
    }
}
