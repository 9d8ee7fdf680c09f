package dev.tocsin.delivery.match;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;

/** A place in the text of matchers that a reader moves on. */
final class Cursor {
    private static final String FORM =
            "write 'name=\"value\"' with '=', '!=', '=~' or '!~', and a comma between matchers";

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** {@return the character here, or -1 at the end} */
    int peek() {
        return isAtEnd() ? -1 : text.codePointAt(at);
    }

    /** {@return the character here, and moves behind it; not to be called at the end} */
    int next() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** {@return whether this text stands here; if so, moves behind it} */
    boolean take(String expected) {
        boolean isHere = text.startsWith(expected, at);
        at += isHere ? expected.length() : 0;
        return isHere;
    }

    void skipSpace() {
        while (!isAtEnd() && Unicode.isSpace(peek())) {
            next();
        }
    }

    /** {@return what was passed since an index} */
    String since(int start) {
        return text.substring(start, at);
    }

    ProblemException expected(String what) {
        String found = isAtEnd() ? "the text ends" : "found " + Quoted.of(Character.toString(peek()));
        return Mistake.at(at, text, found + ", expected " + what, FORM);
    }

    /** {@return what is wrong with the part between an index and here} */
    ProblemException wrong(int start, String found, String fix) {
        return Mistake.at(start, text, found, fix);
    }
}
