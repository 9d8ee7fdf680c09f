package dev.tocsin.cli.command;

import dev.tocsin.cli.bundle.Bundle;
import dev.tocsin.cli.bundle.InspectBundle;
import dev.tocsin.cli.bundle.folder.BundleFolder;
import dev.tocsin.cli.bundle.folder.Contents;
import dev.tocsin.cli.bundle.source.Checkout;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a review bundle, or checks one. */
record BundleCommand(Workplace workplace) implements Command {

    private static final String OUT = "--out";

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Writes a folder of evidence for a review, with the SHA-256 of each file, or checks one.",
                        "inspect: what the plugins promise; no plugin code runs.",
                        "check DIR: names each file that is missing, changed or added since; then the exit code is 2.")
                .argument("WHAT", "inspect or check.")
                .optionalArgument("DIR", "The bundle to check.")
                .option(OUT, "DIR", "Where to write; artifacts/ and the name of the bundle otherwise.")
                .example("tocsin bundle inspect")
                .example("tocsin bundle check artifacts/inspect")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        BundleTask task = BundleTask.of(Arguments.at(given, 0));
        @Nullable String out = given.matchedOptionValue(OUT, null);
        String folder = Arguments.at(given, 1);
        if (task == BundleTask.CHECK) {
            require(out == null, "there is nothing to write", "leave '" + OUT + "' out");
            require(!folder.isEmpty(), "DIR is missing", "name the folder of a bundle");
            return check(folder(folder));
        }
        require(folder.isEmpty(), "there is nothing to check", "write '" + OUT + "' before a folder to write to");
        return write(task, folder(out == null ? task.folder() : out));
    }

    private ExitCode write(BundleTask task, BundleFolder folder) {
        Contents contents = bundle(task).contents();
        folder.write(contents);
        workplace
                .output()
                .say("wrote " + folder.path() + "; begin with " + folder.path().resolve("route.txt"));
        workplace
                .output()
                .document(Json.members()
                        .with("bundle", task.word())
                        .with("path", folder.path().toString())
                        .with("file_count", contents.count())
                        .build());
        return ExitCode.DONE;
    }

    private Bundle bundle(BundleTask task) {
        Surroundings surroundings = workplace.surroundings();
        return InspectBundle.of(workplace.registry(), Checkout.guides(surroundings.variables(), surroundings.folder()));
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
