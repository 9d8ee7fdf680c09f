package dev.tocsin.template.run;

import dev.tocsin.template.data.Failure;
import dev.tocsin.template.function.Budget;

/** How deep an evaluation is, and what it may still cost. Not thread-safe. */
final class Depth {
    private static final int MAX_CALLS = 32;
    private static final int MAX_DEPTH = 500;

    private final Budget budget = new Budget();
    private int calls;
    private int depth;

    Budget budget() {
        return budget;
    }

    void enter() {
        if (++depth > MAX_DEPTH) {
            throw new Failure("blocks and parentheses are nested over " + MAX_DEPTH + " deep", "nest less");
        }
    }

    void leave() {
        depth--;
    }

    void enterCall() {
        if (++calls > MAX_CALLS) {
            throw new Failure("templates call each other over " + MAX_CALLS + " deep", "let no template call itself");
        }
        enter();
    }

    void leaveCall() {
        calls--;
        leave();
    }
}
