package dev.tocsin.cli.invocation;

import dev.tocsin.cli.command.Form;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Outcome;

/** Tells of an action that ended with an exception; its message is not shown, as nobody knows what a plugin puts there. */
final class Failure {

    private Failure() {}

    /**
     * Returns the result of a call.
     *
     * @throws ProblemException if the action ended with an exception
     */
    static Json resultOf(Call call, Outcome outcome) {
        try {
            return outcome.result();
        } catch (ProblemException e) {
            throw e;
        } catch (Exception e) {
            Problem problem = new Problem(
                    Code.FAILED_ACTION,
                    "action '" + call.action().name() + "' of plugin '"
                            + call.plugin().id() + "'",
                    "it threw " + e.getClass().getName(),
                    "run it again with '" + Form.VERBOSE + "' to see where; it is a mistake in the plugin");
            throw new ProblemException(ErrorKind.BUG, Problems.of(problem), e);
        }
    }
}
