package dev.tocsin.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The steps that led from an empty file to the tables of this version, numbered from 1. Each is made in a transaction of its own and
 * remembered with its checksum; one that was released never changes.
 */
final class Migrations {
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\R");
    private static final List<String> NAMES = List.of("001-tables");

    private final List<Migration> all;

    Migrations(List<Migration> all) {
        this.all = List.copyOf(all);
    }

    /** A step. */
    record Migration(String name, String sql) {
        List<String> statements() {
            return END_OF_STATEMENT
                    .splitAsStream(sql)
                    .filter(statement -> !statement.isBlank())
                    .toList();
        }

        String checksum() {
            return Sha256.hex(sql);
        }
    }

    /** {@return those of this version} */
    static Migrations ofThisVersion() {
        return new Migrations(NAMES.stream()
                .map(name -> new Migration(name, resource(name + ".sql")))
                .toList());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the steps that are not made yet.
     *
     * @param file what is said to be foreign then
     * @throws ProblemException if other steps were made, or more
     */
    void apply(Connection connection, Path file) throws SQLException {
        Database.run(
                connection,
                "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)");
        List<String> made = made(connection);
        if (made.size() > all.size()) {
            throw foreign(
                    file,
                    "its format is %d, and this version of Tocsin reads those up to %d"
                            .formatted(made.size(), all.size()));
        }
        for (int i = 0; i < all.size(); i++) {
            Migration migration = all.get(i);
            if (i == made.size()) {
                apply(connection, i + 1, migration);
                made.add(migration.checksum());
            } else if (!made.get(i).equals(migration.checksum())) {
                throw foreign(
                        file, "its migration '%s' is not that of this version of Tocsin".formatted(migration.name));
            }
        }
    }

    private static List<String> made(Connection connection) throws SQLException {
        List<String> made = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT checksum FROM migration ORDER BY version")) {
            while (rows.next()) {
                made.add(rows.getString(1));
            }
        }
        return made;
    }

    private static void apply(Connection connection, int version, Migration migration) throws SQLException {
        Transaction.run(connection, () -> {
            for (String statement : migration.statements()) {
                Database.run(connection, statement);
            }
            try (PreparedStatement remember = connection.prepareStatement("INSERT INTO migration VALUES (?, ?, ?)")) {
                remember.setInt(1, version);
                remember.setString(2, migration.name);
                remember.setString(3, migration.checksum());
                remember.executeUpdate();
            }
        });
    }

    private static ProblemException foreign(Path file, String why) {
        return ProblemException.of(new Problem(
                Code.FOREIGN_JOURNAL,
                Trouble.place(file),
                why,
                "start the version that wrote it last, or restore a backup of this one"));
    }
}
