package dev.tocsin.delivery.match;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import java.util.function.IntPredicate;

/** A place in the text of matchers, or in a part of it, that a reader moves on. */
final class Cursor {
    private static final List<Operator> LONGEST_FIRST =
            List.of(Operator.REGEX, Operator.NOT_REGEX, Operator.NOT_EQUAL, Operator.EQUAL);

    private final String text;
    private int at;
    private int end;

    Cursor(String text) {
        this(text, 0, text.length());
    }

    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == end;
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
        boolean isHere = at + expected.length() <= end && text.startsWith(expected, at);
        at += isHere ? expected.length() : 0;
        return isHere;
    }

    Operator takeOperator() {
        for (Operator operator : LONGEST_FIRST) {
            if (take(operator.symbol())) {
                return operator;
            }
        }
        throw expected("'=', '!=', '=~' or '!~'");
    }

    /** {@return the characters of this kind that stand here, and moves behind them} */
    String takeAll(IntPredicate kind) {
        int start = at;
        while (!isAtEnd() && kind.test(peek())) {
            next();
        }
        return since(start);
    }

    /** Moves the end before the characters of this kind that stand there. */
    void trimEnd(IntPredicate kind) {
        while (!isAtEnd() && kind.test(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
    }

    /** {@return what was passed since an index} */
    String since(int start) {
        return text.substring(start, at);
    }

    ProblemException expected(String what) {
        String found = isAtEnd() ? "the text ends" : "found " + Quoted.of(Character.toString(peek()));
        return wrong(
                at,
                found + ", expected " + what,
                "write 'name=\"value\"' with '=', '!=', '=~' or '!~', and a comma between matchers");
    }

    /** {@return what is wrong at an index} */
    ProblemException wrong(int index, String found, String fix) {
        return Mistake.at(index, text, found, fix);
    }
}
