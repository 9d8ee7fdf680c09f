package dev.tocsin.server.configuration.source;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/**
 * What is wrong with values that are read step by step. A value of which a problem was told is settled: what a later step
 * finds there follows from the first problem, and is not told. Not safe to share between threads.
 */
public final class Findings {

    private final Set<String> settled = new HashSet<>();
    private final Problems.Collector problems = Problems.collector();

    /** Adds a problem of a value, unless it is settled; it is from then on. */
    public void refuse(Code code, Place place, String message, String fix) {
        if (settled.add(place.toString())) {
            problems.add(code, place.toString(), message, fix);
        }
    }

    /** Settles a value without a problem of its own. */
    public void settle(Place place) {
        settled.add(place.toString());
    }

    /** Adds what one step found, but for what was settled before it. */
    public void addAll(Problems.Collector step) {
        Set<String> before = Set.copyOf(settled);
        for (Problem problem : step.toProblems()) {
            if (!before.contains(problem.place())) {
                problems.add(problem);
                settled.add(problem.place());
            }
        }
    }

    /** {@return all problems so far} */
    public Problems problems() {
        return problems.toProblems();
    }
}
