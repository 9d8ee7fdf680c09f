package dev.tocsin.cli.bundle.tests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What came of a run of tests.
 *
 * @param command what was run
 * @param exitCode how it ended
 * @param total all modules together
 * @param modules each module on each JDK, by name
 * @param broken the tests that did not pass
 */
public record TestReport(
        String command, int exitCode, Counts total, List<ModuleCounts> modules, List<BrokenTest> broken) {

    /**
     * What came of the tests of one module.
     *
     * @param jdk the release of the JDK that they ran on
     */
    public record ModuleCounts(String module, String jdk, Counts counts) {}

    /**
     * A test that did not pass.
     *
     * @param test class and method
     */
    public record BrokenTest(String module, String jdk, String test, String message) {}

    static TestReport of(String command, int exitCode, List<Suite> suites) {
        List<ModuleCounts> modules = new ArrayList<>();
        suites.stream()
                .collect(groupingBy(Suite::module, TreeMap::new, groupingBy(Suite::jdk, TreeMap::new, toList())))
                .forEach((module, byJdk) ->
                        byJdk.forEach((jdk, ran) -> modules.add(new ModuleCounts(module, jdk, Counts.of(ran)))));
        List<BrokenTest> broken = suites.stream()
                .flatMap(suite -> suite.broken().stream()
                        .map(test -> new BrokenTest(suite.module(), suite.jdk(), test.name(), test.message())))
                .toList();
        return new TestReport(command, exitCode, Counts.of(suites), List.copyOf(modules), broken);
    }

    /** {@return whether tests ran, all of them passed, and nothing else stopped the run} */
    public boolean isGreen() {
        return exitCode == 0 && total.tests() > 0 && broken.isEmpty();
    }

    /** {@return how it went, in a line} */
    public String inWords() {
        return "%s: %d tests, %d failures, %d errors, %d skipped; '%s' ended with %d"
                .formatted(
                        isGreen() ? "green" : "RED",
                        total.tests(),
                        total.failures(),
                        total.errors(),
                        total.skipped(),
                        command,
                        exitCode);
    }

    /** {@return the report as JSON} */
    public Json toJson() {
        return total.in(Json.members()
                        .with("command", command)
                        .with("exit_code", exitCode)
                        .with("green", isGreen()))
                .with(
                        "modules",
                        Json.items(modules.stream().map(TestReport::json).toList()))
                .with("failed", Json.items(broken.stream().map(TestReport::json).toList()))
                .build();
    }

    private static Json json(ModuleCounts module) {
        return module.counts()
                .in(Json.members().with("module", module.module()).with("jdk", module.jdk()))
                .build();
    }

    private static Json json(BrokenTest broken) {
        return Json.members()
                .with("module", broken.module())
                .with("jdk", broken.jdk())
                .with("test", broken.test())
                .with("message", broken.message())
                .build();
    }
}
