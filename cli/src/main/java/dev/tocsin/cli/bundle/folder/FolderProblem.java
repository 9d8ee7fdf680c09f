package dev.tocsin.cli.bundle.folder;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What goes wrong with folders, as problems. */
final class FolderProblem {

    /** What helps where a bundle is no longer what it was. */
    static final String AGAIN = "write the bundle again, or ask its author for a whole one";

    private FolderProblem() {}

    static ProblemException unreadable(Path folder, IOException cause) {
        return caused(Code.UNREADABLE_FILE, folder, "it cannot be read: " + reason(cause), "check the path", cause);
    }

    static ProblemException unwritable(Path folder, IOException cause) {
        return caused(
                Code.UNWRITABLE_OUTPUT,
                folder,
                "it cannot be written: " + reason(cause),
                "choose another folder",
                cause);
    }

    static ProblemException occupied(Path place, String message) {
        return ProblemException.of(new Problem(
                Code.UNWRITABLE_OUTPUT,
                place.toString(),
                message,
                "move it away, or choose another folder with '--out'"));
    }

    static Problem missing(Path file) {
        return new Problem(Code.MISSING_FILE, file.toString(), "it is not there", AGAIN);
    }

    private static ProblemException caused(Code code, Path folder, String message, String fix, IOException cause) {
        Problem problem = new Problem(code, folder.toString(), message, fix);
        return new ProblemException(ErrorKind.USER, Problems.of(problem), cause);
    }

    /** Java leaves the reason out where its class says it. */
    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            default -> String.valueOf(e.getMessage());
        };
    }
}
