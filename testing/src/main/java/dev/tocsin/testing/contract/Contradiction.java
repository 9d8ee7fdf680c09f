package dev.tocsin.testing.contract;

import dev.tocsin.contract.problem.Code;

/** What the semantics of the plugin under test say, and it does not do. */
final class Contradiction {
    private static final String FIX = "mend the row of @Semantics, or the code that it is about";

    private Contradiction() {}

    /**
     * Returns the fault.
     *
     * @param row the member of {@code @Semantics}
     * @param message what is found, and what the row says
     */
    static Fault of(Subject subject, String row, String message) {
        return new Fault(Code.NOT_AS_DECLARED, "semantics '" + row + "' of " + subject.place(), message, FIX);
    }
}
