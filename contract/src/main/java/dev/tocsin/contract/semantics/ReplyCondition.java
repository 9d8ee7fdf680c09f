package dev.tocsin.contract.semantics;

import java.util.List;

/**
 * What the body of a reply must be for a rule to hold.
 *
 * @since 0.1
 */
public sealed interface ReplyCondition {
    /** Whatever it is. */
    record Any() implements ReplyCondition {}

    /**
     * That text, white space around it left aside.
     *
     * @param text the whole body
     */
    record Text(String text) implements ReplyCondition {}

    /**
     * JSON with a value at a place.
     *
     * @param at where
     * @param texts which values, as text; if none are given, any but null
     */
    record At(Pointer at, List<String> texts) implements ReplyCondition {
        public At {
            texts = List.copyOf(texts);
        }
    }
}
