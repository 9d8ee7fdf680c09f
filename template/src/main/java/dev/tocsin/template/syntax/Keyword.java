package dev.tocsin.template.syntax;

import java.util.Locale;
import java.util.Optional;

/** The words that an action can begin with, other than an expression. */
enum Keyword {
    BLOCK,
    BREAK,
    CONTINUE,
    DEFINE,
    ELSE,
    END,
    IF,
    RANGE,
    TEMPLATE,
    WITH;

    /** {@return the word as it is written} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the keyword that a token is, if it is one} */
    static Optional<Keyword> of(Token token) {
        for (Keyword keyword : values()) {
            if (token.isWord(keyword.word())) {
                return Optional.of(keyword);
            }
        }
        return Optional.empty();
    }
}
