package dev.tocsin.template.syntax;

import java.util.List;
import java.util.Optional;

/** A part of a template. Immutable. */
public sealed interface Node {
    /** Has the visitor deal with it. */
    void accept(Visitor visitor);

    /** Tells the parts of a template from each other. */
    interface Visitor {
        /** Deals with text. */
        void plain(Plain plain);

        /** Deals with an action that is put out. */
        void output(Output output);

        /** Deals with a condition. */
        void choice(Choice choice);

        /** Deals with a loop. */
        void range(Range range);

        /** Deals with the call of a template. */
        void call(Call call);

        /** Deals with the end of a loop or of a round. */
        void leave(Leave leave);
    }

    /**
     * Text that is put out as it is.
     *
     * @param value its characters
     */
    record Plain(String value) implements Node {
        @Override
        public void accept(Visitor visitor) {
            visitor.plain(this);
        }
    }

    /**
     * An expression that is put out, or whose value variables are given.
     *
     * @param pipeline the expression
     */
    record Output(Pipeline pipeline) implements Node {
        @Override
        public void accept(Visitor visitor) {
            visitor.output(this);
        }
    }

    /**
     * {@code if} or {@code with}: the first branch whose condition is true, else the last part.
     *
     * @param branches the branches, at least one
     * @param otherwise what is behind {@code else}
     * @param movesDot whether it is {@code with}, where the dot is the condition's value
     */
    record Choice(List<Branch> branches, List<Node> otherwise, boolean movesDot) implements Node {
        @Override
        public void accept(Visitor visitor) {
            visitor.choice(this);
        }
    }

    /**
     * A condition and what depends on it.
     *
     * @param condition the condition
     * @param body the parts
     */
    record Branch(Pipeline condition, List<Node> body) {}

    /**
     * {@code range}: a body for each element.
     *
     * @param pipeline the elements, with one variable for the element or two, for its index and the element
     * @param body what is done for each
     * @param otherwise what is done where there is none
     */
    record Range(Pipeline pipeline, List<Node> body, List<Node> otherwise) implements Node {
        @Override
        public void accept(Visitor visitor) {
            visitor.range(this);
        }
    }

    /**
     * {@code template}, or the place of a {@code block}.
     *
     * @param at where it stands
     * @param name the template that is called
     * @param data what is handed to it
     */
    record Call(Position at, String name, Optional<Pipeline> data) implements Node {
        @Override
        public void accept(Visitor visitor) {
            visitor.call(this);
        }
    }

    /** {@code break} or {@code continue}. */
    enum Leave implements Node {
        /** Ends the loop. */
        BREAK,
        /** Ends the round. */
        CONTINUE;

        @Override
        public void accept(Visitor visitor) {
            visitor.leave(this);
        }
    }
}
