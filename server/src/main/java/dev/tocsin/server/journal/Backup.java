package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Copies of a journal, each in a folder of its own. A copy has all that was durable at one instant. It is there when it is whole and
 * on the disk, and not before.
 *
 * @since 0.1
 */
public final class Backup {
    private Backup() {}

    /**
     * Copies the journal of a data folder, which may be in use. Until that is done, what is written to the journal cannot be folded
     * into its file, and the log beside it grows.
     *
     * @param data the data folder
     * @param folder where the copy is to be; made if it is not there
     * @return the copy
     * @throws ProblemException if there is no journal, or a copy already, or the one cannot be read or the other not be written
     */
    public static Path make(Path data, Path folder) {
        Path source = data.resolve(SqliteJournal.FILE);
        Path copy = folder.resolve(SqliteJournal.FILE);
        if (!Files.exists(source)) {
            throw unmade(
                    "data folder '" + data + "'",
                    "there is no journal in it",
                    "name the folder that 'tocsin serve' was given with --data");
        }
        if (Files.exists(copy)) {
            throw unmade(place(folder), "there is a backup in it already", "name another folder");
        }
        try {
            Files.createDirectories(folder);
            try (NewFile fresh = NewFile.of(copy)) {
                copy(source, fresh.begun());
                fresh.finish();
            }
            return copy;
        } catch (SQLException | IOException e) {
            throw new ProblemException(
                    ErrorKind.EXTERNAL,
                    Problems.of(new Problem(
                            Code.FAILED_BACKUP,
                            place(folder),
                            "it could not be made (" + Trouble.reason(e) + ")",
                            "name a folder that may be written and has room; look into the journal if it is damaged")),
                    e);
        }
    }

    /**
     * Puts a copy in the place of the journal of a data folder, which nobody may use meanwhile. What was there is kept beside it. A
     * restore that was cut short is begun anew.
     *
     * @param folder where the copy is
     * @param data the data folder; made if it is not there
     * @param time what time it is
     * @return where the journal is kept that was there before, if there was one
     * @throws ProblemException if there is no copy, it is damaged or of another version of Tocsin, or the data folder is in use or
     *     cannot be written
     */
    public static Optional<Path> restore(Path folder, Path data, InstantSource time) {
        Path copy = folder.resolve(SqliteJournal.FILE);
        if (!Files.exists(copy)) {
            throw ProblemException.of(new Problem(
                    Code.FAILED_RESTORE,
                    place(folder),
                    "there is no backup in it",
                    "name a folder that 'tocsin backup' wrote"));
        }
        try (FolderLock _ = FolderLock.of(data);
                NewFile fresh = NewFile.of(data.resolve(SqliteJournal.FILE))) {
            Truncation.check(copy);
            copy(copy, fresh.begun());
            try (Connection connection = Database.open(fresh.begun())) {
                Migrations.ofThisVersion().apply(connection, copy);
            }
            return replace(data.resolve(SqliteJournal.FILE), fresh, time);
        } catch (SQLException | IOException e) {
            throw new ProblemException(
                    ErrorKind.EXTERNAL,
                    Problems.of(new Problem(
                            Code.FAILED_RESTORE,
                            place(folder),
                            "it could not be restored (" + Trouble.reason(e) + ")",
                            "restore another one, or look after the disk")),
                    e);
        }
    }

    private static Optional<Path> replace(Path file, NewFile fresh, InstantSource time) throws IOException {
        Optional<Path> before =
                Files.exists(file) ? Optional.of(Aside.move(file, "replaced", time.instant())) : Optional.empty();
        fresh.finish();
        return before;
    }

    /** Reads one state of a file, whoever writes it meanwhile; all of it is looked at on the way. */
    private static void copy(Path from, Path to) throws SQLException {
        try (Connection connection = Database.openToCopy(from);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, to.toString());
            copy.execute();
        }
    }

    private static ProblemException unmade(String place, String what, String cure) {
        return ProblemException.of(new Problem(Code.FAILED_BACKUP, place, what, cure));
    }

    private static String place(Path folder) {
        return "backup '" + folder + "'";
    }
}
