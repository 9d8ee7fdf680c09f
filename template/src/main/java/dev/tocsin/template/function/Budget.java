package dev.tocsin.template.function;

import dev.tocsin.template.data.Failure;

/** What one rendering may still cost. Not thread-safe. */
public final class Budget {
    private static final long MAX_STEPS = 200_000;
    private static final int CHARACTERS_A_STEP = 64;

    private long spent;

    /**
     * Spends a step: a part of a template, an operand, or the like.
     *
     * @throws Failure if there are none left
     */
    public void step() {
        spend(1);
    }

    /** Spends what it takes to write or look through so many characters. */
    void characters(long count) {
        spend(count / CHARACTERS_A_STEP);
    }

    /** Spends steps. */
    void spend(long steps) {
        spent += steps;
        if (spent > MAX_STEPS) {
            throw new Failure("the template takes more than " + MAX_STEPS + " steps", "do less in loops");
        }
    }
}
