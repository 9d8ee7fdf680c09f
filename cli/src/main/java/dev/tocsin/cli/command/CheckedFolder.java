package dev.tocsin.cli.command;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.nio.file.Path;

/** Tells whether what lies in a folder is what it should be. */
public final class CheckedFolder {

    private CheckedFolder() {}

    /** Shows what was found as a document and in words; any problem is wrong input. */
    public static ExitCode tell(Workplace workplace, Path path, Problems problems) {
        workplace.output().say(problems);
        workplace
                .output()
                .document(Json.members()
                        .with("path", path.toString())
                        .with("whole", problems.isEmpty())
                        .with(
                                "problems",
                                Json.items(problems.all().stream()
                                        .map(problem -> Json.of(problem.toString()))
                                        .toList()))
                        .build());
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }
}
