package dev.tocsin.server.engine;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.delivery.machine.Machine;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

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

    /**
     * Says that nobody knows what time it is.
     *
     * @param by how far the clock has jumped; negative if it was set back
     * @param steady for how long it must keep steady to be taken for right
     */
    static Problem jumped(Duration by, Duration steady) {
        return new Problem(
                Code.JUMPED_CLOCK,
                PLACE,
                "the clock was set " + (by.isNegative() ? "back" : "forward") + " by "
                        + Durations.format(by.abs().truncatedTo(ChronoUnit.SECONDS))
                        + ", and nothing is accepted before it is known what time it is",
                "set it right; once it has kept steady for " + Durations.format(steady)
                        + ", Tocsin goes on by it by itself");
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

    /** {@return what is wrong with what was left in a journal and cannot be read} */
    static Problems unread(List<Machine.Unread> unread) {
        Problems.Collector problems = Problems.collector();
        unread.forEach(each -> problems.add(
                Code.DAMAGED_ROW,
                "journal, " + each.kind().name().toLowerCase(Locale.ROOT) + " " + each.id() + " of what was alive",
                "it cannot be read (" + each.why() + "), and it is not taken into account",
                "look into the table 'damaged', where it is kept; an alert comes again by itself"));
        return problems.toProblems();
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
