package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens the file of a journal: makes it if there is none, brings it to the tables of this version, and reads what is alive. A file that
 * turns out to be damaged meanwhile is kept aside, and a fresh one begins with what can be read of it.
 */
final class Opening {
    private final Path file;
    private final Migrations migrations;
    private final InstantSource time;
    private final List<Live> live = new ArrayList<>();
    private final Problems.Collector found = Problems.collector();

    Opening(Path file, Migrations migrations, InstantSource time) {
        this.file = file;
        this.migrations = migrations;
        this.time = time;
    }

    /** {@return a connection that may write} */
    Connection open() {
        try {
            return Files.exists(file) ? openThere() : openFresh();
        } catch (SQLException | IOException e) {
            throw failed(Trouble.of(e, file), e);
        }
    }

    /** At the start, who may write where is the operator's to mend; a disk that fails or is full is nobody's mistake. */
    private static ProblemException failed(Problem problem, Exception cause) {
        ErrorKind kind = problem.code() == Code.UNWRITABLE_JOURNAL ? ErrorKind.USER : ErrorKind.EXTERNAL;
        return new ProblemException(kind, Problems.of(problem), cause);
    }

    /** {@return what is alive, in order of the ids} */
    List<Live> live() {
        return live;
    }

    /** {@return what was damaged} */
    Problems found() {
        return found.toProblems();
    }

    private Connection openThere() throws SQLException, IOException {
        if (Files.size(file) == 0) {
            return openAnew("it is empty");
        }
        try {
            if (Files.isRegularFile(file)) {
                Truncation.check(file);
            }
            return openWhole();
        } catch (SQLException e) {
            if (!Trouble.isDamage(e)) {
                throw e;
            }
            return openAnew(Trouble.message(e));
        }
    }

    private Connection openWhole() throws SQLException {
        Connection connection = Database.open(file);
        try {
            migrations.apply(connection, file);
            LiveRows rows = new LiveRows(connection, file);
            rows.read(live::add);
            rows.setAside(found, time.instant());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Connection openFresh() throws SQLException, IOException {
        try (NewFile fresh = NewFile.of(file)) {
            begin(fresh);
            fresh.finish();
        }
        return Database.open(file);
    }

    private Connection openAnew(String why) throws SQLException, IOException {
        live.clear();
        LiveRows.salvage(file, live::add);
        Path aside;
        try (NewFile fresh = NewFile.of(file)) {
            begin(fresh);
            aside = Aside.move(file, "damaged", time.instant());
            fresh.finish();
        }
        found.add(
                Code.DAMAGED_JOURNAL,
                Trouble.place(file),
                "it is damaged (" + why + "); " + left() + " missing from now on",
                "look into '" + aside.getFileName() + "', where it is kept, or remove that");
        return Database.open(file);
    }

    private String left() {
        return live.isEmpty()
                ? "nothing of what was alive could be read; that and the history of deliveries are"
                : live.size() + " of what was alive could be read and goes on, anything else of that and the history of"
                        + " deliveries are";
    }

    /** Makes the tables, and writes what is alive into them. */
    private void begin(NewFile fresh) throws SQLException {
        try (Connection connection = Database.open(fresh.begun())) {
            migrations.apply(connection, file);
            LiveRows.write(connection, live, time);
        }
    }
}
