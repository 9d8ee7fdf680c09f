package dev.tocsin.template.syntax;

/**
 * A word of an action.
 *
 * @param kind what it is
 * @param text its characters
 * @param at where it begins
 * @param isApart whether white space stands before it
 */
record Token(Kind kind, String text, Position at, boolean isApart) {
    /** What a word of an action can be. */
    enum Kind {
        /** {@code .Name}, with its dot. */
        FIELD,
        /** {@code $name}, with its dollar. */
        VARIABLE,
        /** The dot alone. */
        DOT,
        /** A keyword, or the name of a function. */
        WORD,
        /** What begins with a digit or a sign. */
        NUMBER,
        /** A character in single quotes. */
        CHARACTER,
        /** A text in double quotes or backquotes. */
        STRING,
        /** Any other sign: {@code ( ) | , = :=}. */
        SIGN,
        /** Nothing: the action is over. */
        END
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
