package dev.tocsin.server.http;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;

/** Problems as clients see them. */
public final class ProblemJson {
    private ProblemJson() {}

    /** {@return problems as a list} */
    public static Json of(Problems problems) {
        return Json.items(problems.all().stream().map(ProblemJson::of).toList());
    }

    /** {@return a problem as an object of its code, place, message and fix} */
    public static Json of(Problem problem) {
        return Json.members()
                .with("code", problem.code().id())
                .with("place", problem.place())
                .with("message", problem.message())
                .with("fix", problem.fix())
                .build();
    }
}
