package dev.tocsin.contract.pattern;

import java.util.List;
import java.util.function.IntPredicate;

/** A pattern, or a part of one, as the grammar nests it. */
sealed interface Expression {

    /** {@return how many steps its program has, or a few more} */
    long size();

    /** One character of a set of code points. */
    record One(IntPredicate characters) implements Expression {

        @Override
        public long size() {
            return 1;
        }
    }

    /** All parts, one after the other; nothing if there is none. */
    record Sequence(List<Expression> parts) implements Expression {

        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public long size() {
            return parts.stream().mapToLong(Expression::size).sum();
        }
    }

    /** One of the branches, of which there is at least one. */
    record Choice(List<Expression> branches) implements Expression {

        public Choice {
            branches = List.copyOf(branches);
        }

        @Override
        public long size() {
            return branches.stream().mapToLong(Expression::size).sum() + branches.size() - 1;
        }
    }

    /** The same, several times in a row. */
    record Repetition(Expression repeated, Quantifier times) implements Expression {

        @Override
        public long size() {
            return Math.max(1, repeated.size()) * times.copies() + times.forks();
        }
    }
}
