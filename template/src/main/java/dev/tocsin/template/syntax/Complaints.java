package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers what is wrong with templates, each mistake once. Not thread-safe. */
public final class Complaints {
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Adds a mistake at a spot of a source. */
    public void add(Source source, Position at, String message, String fix) {
        problems.add(source.problem(Code.INVALID_TEMPLATE, at, message, fix));
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** {@return the mistakes, sorted} */
    public Problems toProblems() {
        return Problems.collector().addAll(problems).toProblems();
    }
}
