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
    /** How many characters a text may have where little room is left: enough for a channel, a priority or a title. */
    private static final int SHORT_ENOUGH = 256;

    private final Set<String> failures = Collections.synchronizedSet(new LinkedHashSet<>());

    /** {@return what a template gives; empty where it fails, or gives much where little room is left} */
    <T> Optional<T> of(Supplier<T> template, Detail detail) {
        try {
            T rendered = template.get();
            if (detail == Detail.LEAST && rendered.toString().length() > SHORT_ENOUGH) {
                failures.add("with it, the message was longer than the target takes");
                return Optional.empty();
            }
            return Optional.of(rendered);
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
