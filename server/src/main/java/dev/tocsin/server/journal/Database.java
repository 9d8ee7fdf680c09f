package dev.tocsin.server.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;

/** Opens SQLite files as the journal needs them, and asks them short questions. */
final class Database {
    /** Large enough for several rows, so that there are fewer pages to write than with SQLite's own choice, 4 KiB. */
    static final int PAGE_SIZE = 8_192;

    private static final int PAGES_UNTIL_CHECKPOINT = 2_000;

    private Database() {}

    /** Opens a file to write it, with all that a commit is on the disk when it returns. */
    static Connection open(Path file) throws SQLException {
        return connect(
                file,
                "PRAGMA page_size = " + PAGE_SIZE,
                "PRAGMA auto_vacuum = INCREMENTAL",
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = FULL",
                "PRAGMA wal_autocheckpoint = " + PAGES_UNTIL_CHECKPOINT,
                "PRAGMA cache_size = -32768",
                "PRAGMA temp_store = MEMORY");
    }

    /** Opens a file to read it, beside whoever writes it. */
    static Connection openToRead(Path file) throws SQLException {
        return connect(file, "PRAGMA query_only = ON", "PRAGMA cache_size = -8192", "PRAGMA temp_store = MEMORY");
    }

    /** Opens a file to read all of it, beside whoever writes it. */
    static Connection openToCopy(Path file) throws SQLException {
        return connect(file);
    }

    private static Connection connect(Path file, String... pragmas) throws SQLException {
        Connection connection = JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), new Properties());
        try {
            for (String pragma : pragmas) {
                run(connection, pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** {@return the number that a question is answered with; 0 if that is NULL} */
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }
}
