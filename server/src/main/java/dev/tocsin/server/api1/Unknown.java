package dev.tocsin.server.api1;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;

/** Says that the service knows nothing of what is asked for. */
final class Unknown {
    private Unknown() {}

    static ProblemException at(String place, String fix) {
        return ProblemException.of(new Problem(
                Code.NOTHING_KNOWN,
                place,
                "the service knows nothing of it; it never was, or is over and forgotten",
                fix));
    }
}
