package dev.tocsin.cli.bundle.tests;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A run of the tests of a checkout.
 *
 * @param report what came of it
 * @param output all that it said
 */
public record Verification(TestReport report, String output) {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /**
     * Runs {@code make test}.
     *
     * @param root the folder of the checkout
     * @param modules the modules to test with those that they are built from, by commas; empty for all
     * @param variables the environment, which tells whether a run of the tests led here
     * @param progress is told every few seconds where it is
     * @throws ProblemException if the tests cannot be run
     */
    public static Verification run(
            Path root, String modules, Map<String, String> variables, Consumer<String> progress) {
        if (variables.containsKey(TestProcess.RUNNING)) {
            throw ProblemException.of(new Problem(
                    Code.UNKNOWN_OPTION,
                    "tocsin bundle verify-report",
                    "a test that it runs calls it again, without end",
                    "take the variable '" + TestProcess.RUNNING + "' away if this is no test"));
        }
        List<String> command = new ArrayList<>(List.of("make", "test"));
        if (!modules.isEmpty()) {
            command.add("MODULES=" + modules);
        }
        ReportFiles before = ReportFiles.in(root);
        TestProcess process = new TestProcess(PAUSE);
        int exit = process.run(command, root, progress);
        List<Suite> suites = ReportFiles.in(root).since(before).suites();
        return new Verification(TestReport.of(String.join(" ", command), exit, suites), process.output());
    }
}
