package dev.tocsin.contract.pattern;

import dev.tocsin.contract.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern in the syntax of RFC 9485 (I-Regexp), which means the same in every language.
 *
 * <p>A text matches as a whole or not at all, so there are no anchors; {@code ^} and {@code $}, which the RFC takes for
 * ordinary characters and everyone else does not, must be written {@code \^} and {@code [$]}. Matching takes a time linear in
 * the length of the text, whatever the pattern. Categories such as {@code \p{Lu}} are those of the running JDK. Immutable;
 * patterns of the same text are equal.
 *
 * @since 0.1
 */
public final class IRegexp {

    private final String text;
    private final Program program;

    private IRegexp(String text, Program program) {
        this.text = text;
        this.program = program;
    }

    /**
     * Reads a pattern.
     *
     * @throws ProblemException if it is not an I-Regexp, or would need too much memory; its one problem has the place
     *     {@code pattern 'TEXT'} and a message that begins with the character's number, counted from 1
     */
    public static IRegexp of(String text) {
        return new IRegexp(text, new Program(new Grammar(text).read()));
    }

    /** {@return whether the whole of {@code value} matches} */
    public boolean matches(String value) {
        return program.matches(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IRegexp regexp && text.equals(regexp.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the pattern as it was written} */
    @Override
    public String toString() {
        return text;
    }
}
