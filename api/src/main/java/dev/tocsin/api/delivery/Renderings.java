package dev.tocsin.api.delivery;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The templates that one attempt renders. An alert is never lost for its template: in place of one that fails, what is
 * built in is sent, and the verdict says so.
 */
final class Renderings {
    private final Set<String> failures = Collections.synchronizedSet(new LinkedHashSet<>());

    /** {@return what a template gives; empty where it fails, or gave more than the target takes} */
    <T> Optional<T> of(Supplier<T> template, Detail detail) {
        if (detail == Detail.LEAST) {
            failures.add("with it, the message was longer than the target takes");
            return Optional.empty();
        }
        try {
            return Optional.of(template.get());
        } catch (ProblemException failed) {
            failed.problems().all().stream().map(Problem::toString).forEach(failures::add);
            return Optional.empty();
        }
    }

    /** {@return steps that end in a verdict which tells of the failures} */
    Step told(Step step) {
        if (step instanceof Step.Ask ask) {
            return new Step.Ask(ask.request(), reply -> told(ask.then().apply(reply)));
        }
        if (step instanceof Step.Remember kept) {
            return new Step.Remember(kept.memory(), told(kept.next()));
        }
        Verdict verdict = ((Step.Done) step).verdict();
        return failures.isEmpty()
                ? step
                : new Step.Done(verdict.and(
                        "what is built in was sent in place of a template: " + String.join("; ", failures)));
    }
}
