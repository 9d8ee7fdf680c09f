package dev.tocsin.cli.command;

import dev.tocsin.cli.bundle.folder.BundleFolder;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a review bundle, or checks one. */
record BundleCommand(Workplace workplace) implements Command {

    static final String WHAT = "WHAT";

    private static final String OUT = "--out";
    private static final String MODULES = "--modules";

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Writes a folder of evidence for a review, with the SHA-256 of each file, or checks one.",
                        "inspect: what the plugins promise; no plugin code runs.",
                        "tour: the way through all of it, with a call and what was recorded of it, and the sources.",
                        "verify-report: runs the tests ('make test') and shows them beside what the plugins promise;"
                                + " where one fails, the bundle is written too, and the exit code is 1.",
                        "check DIR: names each file that is missing, changed or added since; then the exit code is 2.")
                .argument(WHAT, "inspect, tour, verify-report or check.")
                .optionalArgument("DIR", "The bundle to check.")
                .option(
                        OUT,
                        "DIR",
                        "Where to write; otherwise artifacts/inspect, artifacts/tour or artifacts/review. A bundle that"
                                + " is there is replaced, anything else is not.")
                .option(
                        MODULES,
                        "LIST",
                        "For verify-report: test these modules only, such as 'contract,api', and what they are built"
                                + " from. The bundle says so.")
                .exit(ExitCode.RED)
                .example("tocsin bundle inspect")
                .example("tocsin bundle verify-report --out /tmp/review")
                .example("tocsin bundle check artifacts/inspect")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        BundleTask task = BundleTask.of(Arguments.at(given, 0));
        String folder = Arguments.at(given, 1);
        String out = given.matchedOptionValue(OUT, "");
        String modules = given.matchedOptionValue(MODULES, "");
        if (task != BundleTask.VERIFY_REPORT) {
            require(modules.isEmpty(), "no test is to be run", "leave '" + MODULES + "' out");
        }
        if (task == BundleTask.CHECK) {
            require(out.isEmpty(), "there is nothing to write", "leave '" + OUT + "' out");
            require(!folder.isEmpty(), "DIR is missing", "name the folder of a bundle");
            return check(folder(folder));
        }
        require(folder.isEmpty(), "there is nothing to check", "write '" + OUT + "' before a folder to write to");
        try (Registry registry = workplace.registry(given)) {
            return new BundleWriter(workplace, folder(out.isEmpty() ? task.folder() : out), registry)
                    .write(task, modules);
        }
    }

    private ExitCode check(BundleFolder folder) {
        Problems problems = folder.check();
        for (Problem problem : problems) {
            workplace.output().say(problem.toString());
        }
        workplace
                .output()
                .document(Json.members()
                        .with("path", folder.path().toString())
                        .with("whole", problems.isEmpty())
                        .with(
                                "problems",
                                Json.items(problems.all().stream()
                                        .map(problem -> Json.of(problem.toString()))
                                        .toList()))
                        .build());
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private BundleFolder folder(String path) {
        return BundleFolder.of(Path.of(path), workplace.surroundings().folder());
    }

    private static void require(boolean condition, String message, String fix) {
        if (!condition) {
            throw ProblemException.of(new Problem(Code.UNKNOWN_OPTION, "tocsin bundle", message, fix));
        }
    }
}
