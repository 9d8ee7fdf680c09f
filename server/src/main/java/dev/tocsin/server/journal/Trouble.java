package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what is wrong with the journal, why, and what helps. */
final class Trouble {
    private static final int PRIMARY = 0xff;

    private Trouble() {}

    /** {@return the problem behind an exception} */
    static Problem of(Exception cause, Path file) {
        String place = place(file);
        if (cause instanceof AccessDeniedException) {
            return unwritable(place, reason(cause));
        }
        if (!(cause instanceof SQLiteException sqlite)) {
            return failed(place, reason(cause));
        }
        return switch (primary(sqlite)) {
            case SQLITE_FULL ->
                new Problem(
                        Code.FULL_DISK,
                        place,
                        "the disk is full, and nothing is accepted before it has room",
                        "make room on it; Tocsin then goes on by itself");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> unwritable(place, message(sqlite));
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                new Problem(
                        Code.DAMAGED_JOURNAL,
                        place,
                        "it is damaged (" + message(sqlite) + ")",
                        "start Tocsin again; it keeps the file aside and goes on with what can be read of it");
            default -> failed(place, message(sqlite));
        };
    }

    private static Problem unwritable(String place, String why) {
        return new Problem(
                Code.UNWRITABLE_JOURNAL,
                place,
                "it cannot be written (" + why + ")",
                "let the user that runs Tocsin write it and its folder; Tocsin then goes on by itself");
    }

    private static Problem failed(String place, String why) {
        return new Problem(
                Code.FAILED_JOURNAL,
                place,
                "it could not be read or written (" + why + ")",
                "look after the disk; Tocsin goes on by itself once that works again");
    }

    /** {@return the problem that nobody writes any more} */
    static Problem ended(Path file) {
        return new Problem(
                Code.FAILED_JOURNAL,
                place(file),
                "nothing is written to it any more, as the thread that does so has ended",
                "start Tocsin again; nothing that was accepted is lost");
    }

    static ProblemException exception(Exception cause, Path file) {
        return new ProblemException(ErrorKind.EXTERNAL, Problems.of(of(cause, file)), cause);
    }

    static String place(Path file) {
        return "journal " + "'" + file + "'";
    }

    static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException sqlite
                && (primary(sqlite) == SQLiteErrorCode.SQLITE_CORRUPT
                        || primary(sqlite) == SQLiteErrorCode.SQLITE_NOTADB);
    }

    private static SQLiteErrorCode primary(SQLiteException e) {
        return SQLiteErrorCode.getErrorCode(e.getResultCode().code & PRIMARY);
    }

    /** {@return why it failed, in the words of SQLite or of the system} */
    static String reason(Exception cause) {
        return switch (cause) {
            case SQLException e -> message(e);
            case AccessDeniedException _ -> "Permission denied";
            case FileAlreadyExistsException _ -> "a file of this name is there";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> cause.toString();
        };
    }

    /** {@return SQLite's own words, without those of the driver around them} */
    static String message(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int begin = message.lastIndexOf('(') + 1;
        int end = message.lastIndexOf(')');
        return begin > 0 && end > begin ? message.substring(begin, end) : message;
    }
}
