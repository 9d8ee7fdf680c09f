package dev.tocsin.delivery.match;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;

/** Says what is wrong with the text of a matcher. */
final class Mistake {
    private Mistake() {}

    static ProblemException in(String text, String found, String fix) {
        return ProblemException.of(new Problem(Code.INVALID_MATCHER, place(text), found, fix));
    }

    /** {@return what is wrong at an index, by its column, which counts characters from 1} */
    static ProblemException at(int index, String text, String found, String fix) {
        int column = text.codePointCount(0, index) + 1;
        return in(text, "column " + column + ": " + found, fix);
    }

    static void requireFew(int matchers, String text) {
        if (matchers > MatcherSyntax.MAX_MATCHERS) {
            String found = "it has over " + MatcherSyntax.MAX_MATCHERS + " matchers";
            throw in(text, found, "leave some out, or join them in a regular expression");
        }
    }

    static String place(String text) {
        return "matcher " + Quoted.of(text);
    }
}
