package dev.tocsin.contract.pattern;

import java.util.Optional;

/**
 * How often something is repeated.
 *
 * @param min at least so often
 * @param max at most so often, or {@link #UNBOUNDED}
 */
record Quantifier(int min, int max) {

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final int MAX_BOUND = 10_000;

    /** Reads {@code "*" / "+" / "?" / range-quantifier}, if the next character begins one. */
    static Optional<Quantifier> read(Cursor in) {
        if (in.takeIf('*')) {
            return Optional.of(new Quantifier(0, UNBOUNDED));
        }
        if (in.takeIf('+')) {
            return Optional.of(new Quantifier(1, UNBOUNDED));
        }
        if (in.takeIf('?')) {
            return Optional.of(new Quantifier(0, 1));
        }
        return in.takeIf('{') ? Optional.of(range(in)) : Optional.empty();
    }

    /** {@code "{" QuantExact [ "," [ QuantExact ] ] "}"}. */
    private static Quantifier range(Cursor in) {
        int start = in.position() - 1;
        int min = bound(in);
        int max = !in.takeIf(',') ? min : in.peek() == '}' ? UNBOUNDED : bound(in);
        in.expect('}', "the repetition of character " + (start + 1));
        if (max < min) {
            throw in.problem(start, "the repetition goes from " + min + " down to " + max, "swap the two");
        }
        return new Quantifier(min, max);
    }

    private static int bound(Cursor in) {
        int start = in.position();
        int bound = 0;
        while (in.peek() >= '0' && in.peek() <= '9') {
            bound = bound * 10 + in.take() - '0';
            if (bound > MAX_BOUND) {
                throw in.problem(start, "the repetition is over " + MAX_BOUND, "repeat less");
            }
        }
        if (in.position() == start) {
            throw in.problem(start, "a number is missing in the repetition", "write as '{2}', '{2,}' or '{2,5}'");
        }
        return bound;
    }

    boolean isUnbounded() {
        return max == UNBOUNDED;
    }

    /** {@return how many copies of the repeated a program has} */
    int copies() {
        return isUnbounded() ? min + 1 : max;
    }

    /** {@return how many copies a program may go past} */
    int forks() {
        return isUnbounded() ? 1 : max - min;
    }
}
