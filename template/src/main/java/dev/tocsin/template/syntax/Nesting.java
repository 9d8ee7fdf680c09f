package dev.tocsin.template.syntax;

import java.util.function.Supplier;

/** Counts how deep blocks and parentheses stand in each other. Not thread-safe. */
final class Nesting {
    private static final int MAX = 100;

    private int depth;

    /** {@return what is read one level deeper} */
    <T> T inside(Position at, Supplier<T> reading) {
        if (depth == MAX) {
            throw new TooDeep(at);
        }
        depth++;
        try {
            return reading.get();
        } finally {
            depth--;
        }
    }

    /** Ends the reading of the whole text. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Position at;

        TooDeep(Position at) {
            super(null, null, false, false);
            this.at = at;
        }

        void tell(Source source, Complaints complaints) {
            complaints.add(source, at, "blocks and parentheses are nested over " + MAX + " deep", "nest less");
        }
    }
}
