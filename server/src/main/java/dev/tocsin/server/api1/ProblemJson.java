package dev.tocsin.server.api1;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;

/** Problems as clients see them. */
final class ProblemJson {
    private ProblemJson() {}

    static Json of(Problems problems) {
        return Json.items(problems.all().stream().map(ProblemJson::of).toList());
    }

    private static Json of(Problem problem) {
        return Json.members()
                .with("code", problem.code().id())
                .with("place", problem.place())
                .with("message", problem.message())
                .with("fix", problem.fix())
                .build();
    }

    /** {@return that the service knows nothing of what is asked for} */
    static ProblemException nothingKnown(String place, String fix) {
        return ProblemException.of(new Problem(
                Code.NOTHING_KNOWN,
                place,
                "the service knows nothing of it; it never was, or is over and forgotten",
                fix));
    }
}
