package dev.tocsin.contract.problem;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The problems of one check, sorted and reported together. Immutable.
 *
 * @param all the problems by place, code and message
 * @since 0.1
 */
public record Problems(List<Problem> all) implements Iterable<Problem> {

    private static final Problems NONE = new Problems(List.of());

    public Problems {
        List<Problem> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        all = List.copyOf(sorted);
    }

    /** {@return no problem at all} */
    public static Problems none() {
        return NONE;
    }

    /** {@return these problems, sorted} */
    public static Problems of(Problem... problems) {
        return new Problems(List.of(problems));
    }

    /** {@return a collector without problems} */
    public static Collector collector() {
        return new Collector();
    }

    /** {@return whether there is no problem} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return whether there is a problem that is not a mere warning} */
    public boolean hasErrors() {
        for (Problem problem : all) {
            if (!problem.code().isWarning()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns if there is no problem, or only warnings.
     *
     * @throws ProblemException of kind {@link ErrorKind#USER} with all problems, if one of them is not a mere warning
     */
    public void orThrow() {
        if (hasErrors()) {
            throw new ProblemException(ErrorKind.USER, this);
        }
    }

    @Override
    public Iterator<Problem> iterator() {
        return all.iterator();
    }

    /** {@return the problems, one a line, without a final line break} */
    @Override
    public String toString() {
        return all.stream().map(Problem::toString).collect(joining("\n"));
    }

    /** Gathers problems while a check goes on. Not safe to share between threads. */
    public static final class Collector {

        private final List<Problem> problems = new ArrayList<>();

        private Collector() {}

        /** Adds a problem. */
        public Collector add(Problem problem) {
            problems.add(problem);
            return this;
        }

        /** Adds a problem of these parts. */
        public Collector add(Code code, String place, String message, String fix) {
            return add(new Problem(code, place, message, fix));
        }

        /** Adds all of {@code more}. */
        public Collector addAll(Iterable<Problem> more) {
            for (Problem problem : more) {
                problems.add(problem);
            }
            return this;
        }

        /** {@return whether nothing was added} */
        public boolean isEmpty() {
            return problems.isEmpty();
        }

        /** {@return what was added so far, sorted} */
        public Problems toProblems() {
            return problems.isEmpty() ? NONE : new Problems(problems);
        }
    }
}
