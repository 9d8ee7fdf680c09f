package dev.tocsin.template.syntax;

import java.util.List;

/** A stretch of a template: text that is put out as it is, or an action in braces. Comments are neither. */
sealed interface Segment {
    /**
     * Text, trimmed where the actions beside it ask for that.
     *
     * @param value its characters, at least one
     */
    record Plain(String value) implements Segment {}

    /**
     * What stands between two opening and two closing braces.
     *
     * @param at where it begins
     * @param tokens its words, an {@link Token.Kind#END} last
     * @param isBroken whether it was complained of already, and has only the words before the mistake
     */
    record Action(Position at, List<Token> tokens, boolean isBroken) implements Segment {
        Token first() {
            return tokens.get(0);
        }
    }
}
