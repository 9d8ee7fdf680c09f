package dev.tocsin.contract.json;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import tools.jackson.core.TokenStreamLocation;

/** Words the refusals of a text. */
final class Refusal {

    private Refusal() {}

    static ProblemException of(Code code, String place, String message, String fix) {
        ErrorKind kind = code == Code.TOO_BIG ? ErrorKind.LIMIT : ErrorKind.USER;
        return new ProblemException(kind, Problems.of(new Problem(code, place, message, fix)));
    }

    static ProblemException tooBig(String place, String what, int limit) {
        return of(Code.TOO_BIG, place, what + " is over the limit of " + limit, "make it smaller");
    }

    static String place(TokenStreamLocation location) {
        return location.getLineNr() + ":" + location.getColumnNr();
    }

    /** {@return the place behind {@code read}, which is the text so far} */
    static String placeAfter(CharSequence read) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return line + ":" + column;
    }
}
