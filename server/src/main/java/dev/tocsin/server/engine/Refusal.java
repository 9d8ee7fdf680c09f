package dev.tocsin.server.engine;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;

/** Why the engine does not do what it is asked for. */
final class Refusal {
    private static final String PLACE = "service";

    private Refusal() {}

    static Problem busy(int waiting) {
        return new Problem(
                Code.BUSY_SERVICE,
                PLACE,
                "it has " + waiting + " alerts to take in and can take no more for now; this one was not taken in",
                "send it again later; if that goes on, look at the disk, which cannot keep up");
    }

    static Problem stopping() {
        return new Problem(
                Code.STOPPING_SERVICE,
                PLACE,
                "it is about to end and takes nothing in",
                "send it again once it runs again");
    }

    static Problem broken(Throwable failure) {
        return new Problem(
                Code.BROKEN_SERVICE,
                PLACE,
                "what decides about deliveries has failed (" + failure + "), and nothing is taken in or told any more",
                "start Tocsin again, which goes on with what was accepted; and report it, with the log");
    }

    static ProblemException exception(Problem why) {
        ErrorKind kind = switch (why.code()) {
            case BUSY_SERVICE -> ErrorKind.LIMIT;
            case BROKEN_SERVICE -> ErrorKind.BUG;
            default -> ErrorKind.EXTERNAL;
        };
        return new ProblemException(kind, Problems.of(why));
    }
}
