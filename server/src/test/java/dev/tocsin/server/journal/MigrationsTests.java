package dev.tocsin.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.server.journal.Migrations.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTests {
    @TempDir
    private Path folder;

    @Test
    void refuseAJournalOfANewerVersion() throws SQLException {
        Samples.open(folder).close();
        change("INSERT INTO migration VALUES (2, '002-more', 'abc')");

        assertThatThrownBy(() -> Samples.open(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P804] journal '" + folder.resolve("journal.db")
                        + "': its format is 2, and this version of Tocsin reads those up to 1;"
                        + " start the version that wrote it last, or restore a backup of this one");
    }

    @Test
    void refuseAJournalThatOtherStepsLedTo() throws SQLException {
        Samples.open(folder).close();
        change("UPDATE migration SET checksum = 'abc'");

        assertThatThrownBy(() -> Samples.open(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P804] journal '" + folder.resolve("journal.db")
                        + "': its migration '001-tables' is not that of this version of Tocsin;"
                        + " start the version that wrote it last, or restore a backup of this one");
    }

    @Test
    void areMadeOnceAndWhollyOrNotAtAll() throws SQLException {
        Migration first = new Migration("001", "CREATE TABLE one (id);\nCREATE TABLE two (id);\n");
        Migration broken = new Migration("002", "CREATE TABLE three (id);\nCREATE TABLE one (id);\n");
        Migration mended = new Migration("002", "CREATE TABLE three (id);\n");
        Path file = folder.resolve("some.db");
        try (Connection connection = Database.open(file)) {
            assertThatThrownBy(() -> new Migrations(List.of(first, broken)).apply(connection, file))
                    .isInstanceOf(SQLException.class);
            new Migrations(List.of(first, mended)).apply(connection, file);
            new Migrations(List.of(first, mended)).apply(connection, file);

            assertThat(Database.number(connection, "SELECT count(*) FROM migration"))
                    .isEqualTo(2);
        }
    }

    /** A process is killed in the midst of a migration that has already written to the disk. */
    @Test
    void beginAnewAfterACrash() throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("some.db");
        Process process = Child.start(MigratingProcess.class, file.toString());
        assertThat(Child.read(process)).isEqualTo("begun");
        while (Files.size(folder.resolve("some.db-wal")) < MigratingProcess.MUCH) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();

        Migration mended = new Migration("002", "CREATE TABLE many (n);\n");
        try (Connection connection = Database.open(file)) {
            assertThat(Database.number(connection, "SELECT count(*) FROM migration"))
                    .isOne();
            new Migrations(List.of(MigratingProcess.FIRST, mended)).apply(connection, file);

            assertThat(Database.number(connection, "SELECT count(*) FROM one")).isEqualTo(1);
            assertThat(Database.number(connection, "SELECT count(*) FROM many")).isZero();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = Database.open(folder.resolve("journal.db"))) {
            Database.run(connection, sql);
        }
    }
}
