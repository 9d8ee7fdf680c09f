package dev.tocsin.template.syntax;

import dev.tocsin.template.data.Value;
import java.util.List;

/** A word of an expression. Immutable. */
public sealed interface Operand {
    /** {@return where it stands} */
    Position at();

    /** {@return what the visitor makes of it} */
    <R> R accept(Visitor<R> visitor);

    /** Tells the words of an expression from each other. */
    interface Visitor<R> {
        /** {@return what it makes of the dot} */
        R dot(Dot dot);

        /** {@return what it makes of a constant} */
        R constant(Constant constant);

        /** {@return what it makes of a variable} */
        R variable(Variable variable);

        /** {@return what it makes of a function} */
        R function(Function function);

        /** {@return what it makes of names behind dots} */
        R path(Path path);

        /** {@return what it makes of an expression in parentheses} */
        R inner(Inner inner);
    }

    /**
     * The value that is spoken of.
     *
     * @param at where it stands
     */
    record Dot(Position at) implements Operand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dot(this);
        }
    }

    /**
     * A number, a text, or a truth value.
     *
     * @param at where it stands
     * @param value what it means
     */
    record Constant(Position at, Value value) implements Operand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /**
     * A variable.
     *
     * @param at where it stands
     * @param slot its place among those of its template; 0 is {@code $}
     */
    record Variable(Position at, int slot) implements Operand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /**
     * A function.
     *
     * @param at where it stands
     * @param name what it is called
     */
    record Function(Position at, String name) implements Operand {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.function(this);
        }
    }

    /**
     * Fields, methods or keys of another operand, each of what is read by the one before.
     *
     * @param of what the first is read of
     * @param names what they are called, at least one
     */
    record Path(Operand of, List<Name> names) implements Operand {
        @Override
        public Position at() {
            return names.get(names.size() - 1).at();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.path(this);
        }
    }

    /**
     * A name behind a dot.
     *
     * @param at where its dot stands
     * @param text the name
     */
    record Name(Position at, String text) {}

    /**
     * An expression in parentheses.
     *
     * @param pipeline the expression
     */
    record Inner(Pipeline pipeline) implements Operand {
        @Override
        public Position at() {
            return pipeline.at();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inner(this);
        }
    }
}
