package dev.tocsin.server.journal;

import dev.tocsin.server.journal.Migrations.Migration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Migrates without end, and says when it begins with that. */
final class MigratingProcess {
    static final Migration FIRST = new Migration("001", "CREATE TABLE one (n);\nINSERT INTO one VALUES (1);\n");

    /** More than the log has before the migration without end. */
    static final long MUCH = 4_000_000;

    /** What does not fit into the small cache is written before it is committed. */
    private static final Migration ENDLESS = new Migration("002", """
            PRAGMA cache_size = 10;
            CREATE TABLE many (n);
            INSERT INTO many
            WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count) SELECT n FROM count;
            """);

    private MigratingProcess() {}

    /** Takes the file. */
    public static void main(String[] arguments) throws SQLException {
        Path file = Path.of(arguments[0]);
        try (Connection connection = Database.open(file)) {
            new Migrations(List.of(FIRST)).apply(connection, file);
            System.out.println("begun");
            new Migrations(List.of(FIRST, ENDLESS)).apply(connection, file);
        }
    }
}
