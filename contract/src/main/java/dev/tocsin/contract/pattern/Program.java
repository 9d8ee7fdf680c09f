package dev.tocsin.contract.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as a machine that reads a text once (Thompson's construction).
 *
 * <p>A step takes one character and goes on, or forks, or accepts. The machine is at several steps at once: at all that some
 * reading of the text so far leads to. There are no more of them than steps, so each character costs at most the size of the
 * program, whatever came before it. Immutable.
 */
final class Program {

    private static final int ACCEPT = 0;

    private final List<Step> steps = new ArrayList<>();
    private final int start;

    Program(Expression expression) {
        steps.add(new Step.Accept());
        start = add(expression, ACCEPT);
    }

    boolean matches(String text) {
        Positions now = new Positions(steps);
        Positions next = new Positions(steps);
        now.reach(start);
        for (int i = 0; i < text.length() && !now.isEmpty(); i = text.offsetByCodePoints(i, 1)) {
            now.take(text.codePointAt(i), next);
            Positions done = now;
            now = next;
            next = done;
            next.clear();
        }
        return now.contains(ACCEPT);
    }

    /** Adds the steps of {@code expression}, from the last to the first, and answers where they begin. */
    private int add(Expression expression, int next) {
        if (expression instanceof Expression.One one) {
            return add(new Step.Take(one.characters(), next));
        }
        if (expression instanceof Expression.Repetition repetition) {
            return add(repetition, next);
        }
        if (expression instanceof Expression.Choice choice) {
            return add(choice, next);
        }
        int begin = next;
        List<Expression> parts = ((Expression.Sequence) expression).parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            begin = add(parts.get(i), begin);
        }
        return begin;
    }

    private int add(Expression.Choice choice, int next) {
        List<Expression> branches = choice.branches();
        int begin = add(branches.get(0), next);
        for (Expression branch : branches.subList(1, branches.size())) {
            begin = add(new Step.Fork(begin, add(branch, next)));
        }
        return begin;
    }

    private int add(Expression.Repetition repetition, int next) {
        Quantifier times = repetition.times();
        int begin = times.isUnbounded() ? addLoop(repetition.repeated(), next) : next;
        for (int i = times.isUnbounded() ? 0 : times.forks(); i > 0; i--) {
            begin = add(new Step.Fork(add(repetition.repeated(), begin), next));
        }
        for (int i = times.min(); i > 0; i--) {
            begin = add(repetition.repeated(), begin);
        }
        return begin;
    }

    /** The body leads back to the fork before it, so the fork's place is taken first and filled last. */
    private int addLoop(Expression repeated, int next) {
        int begin = add(new Step.Accept());
        steps.set(begin, new Step.Fork(add(repeated, begin), next));
        return begin;
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }
}
