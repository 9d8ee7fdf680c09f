package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;

/**
 * The text of a template and where it is from.
 *
 * @param place what messages call it: a file, or the place of a value in one
 * @param isFile whether it is a whole file, so that lines are those of the file
 * @param text the text
 */
public record Source(String place, boolean isFile, String text) {
    /** {@return a problem at a spot of the text} */
    public Problem problem(Code code, Position at, String message, String fix) {
        String spot = isFile ? ":" + at.line() + ":" + at.column() : ": line " + at.line() + ", column " + at.column();
        return new Problem(code, place + spot, message, fix);
    }
}
