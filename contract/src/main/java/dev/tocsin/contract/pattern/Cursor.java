package dev.tocsin.contract.pattern;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;

/** Goes through the characters (code points) of a pattern, and knows where a complaint belongs. */
final class Cursor {

    /** What {@link #peek} answers at the end; no character. */
    static final int END = -1;

    private final String text;
    private final int[] characters;
    private int next;

    Cursor(String text) {
        this.text = text;
        this.characters = text.codePoints().toArray();
    }

    /** {@return how many characters were taken, which is the index of the next} */
    int position() {
        return next;
    }

    int peek() {
        return next < characters.length ? characters[next] : END;
    }

    int take() {
        if (peek() == END) {
            throw problem(next, "the pattern ends too early", "complete it");
        }
        return characters[next++];
    }

    boolean takeIf(int c) {
        boolean here = peek() == c;
        if (here) {
            next++;
        }
        return here;
    }

    /** Takes a {@code -} that does not end its class. */
    boolean takeRangeDash() {
        boolean here = peek() == '-' && (next + 1 == characters.length || characters[next + 1] != ']');
        if (here) {
            next++;
        }
        return here;
    }

    void expect(int c, String what) {
        if (!takeIf(c)) {
            throw problem(next, what + " is not closed", "add '" + Character.toString(c) + "'");
        }
    }

    /** {@return the character at {@code position}, for itself} */
    int character(int position) {
        int c = characters[position];
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw problem(position, "half of a surrogate pair is no character", "remove it");
        }
        return c;
    }

    /** {@return the character at {@code position} as messages show it} */
    String quote(int position) {
        return "'" + Character.toString(characters[position]) + "'";
    }

    /** {@return the problem of the character at {@code position}, counted from 0} */
    ProblemException problem(int position, String message, String fix) {
        return ProblemException.of(new Problem(
                Code.INVALID_PATTERN,
                "pattern " + Quoted.of(text),
                "character " + (position + 1) + ": " + message,
                fix));
    }
}
