package dev.tocsin.testing.contract;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;

/** What a test throws that finds a plugin at fault: one problem, as JUnit expects to be told. */
final class Fault extends AssertionError {
    private static final long serialVersionUID = 1;

    private Fault(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
    }

    Fault(Code code, String place, String message, String fix) {
        super(new Problem(code, place, message, fix).toString());
    }

    /** {@return the fault of code that threw where it must not} */
    static Fault thrown(String place, String occasion, Throwable cause) {
        String message = "it threw " + cause.getClass().getName() + " for " + occasion;
        String fix = "look at the cause; what a target or an incident may hold is no reason to throw";
        return new Fault(new Problem(Code.FAILED_ACTION, place, message, fix), cause);
    }
}
