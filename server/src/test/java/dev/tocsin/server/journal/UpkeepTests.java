package dev.tocsin.server.journal;

import static dev.tocsin.server.journal.Samples.NOON;
import static dev.tocsin.server.journal.Samples.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Filter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** History goes in small steps. */
class UpkeepTests {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("journal.db");
        connection = Database.open(file);
        Migrations.ofThisVersion().apply(connection, file);
        List<Ended> deliveries = IntStream.range(0, 1_000)
                .mapToObj(i ->
                        Samples.delivered("dlv_" + i, "{}:{}", NOON.minus(DAY).plusMillis(i)))
                .toList();
        new Store(connection, Samples.AT_NOON).write(List.of(new Batch(List.of(), deliveries)));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void whatIsTooOldGoesBitByBit() throws SQLException {
        Upkeep upkeep = new Upkeep(connection, new Retention(DAY.minusMillis(600), 1L << 40), Samples.AT_NOON);

        assertThat(upkeep.step(0)).isTrue();
        assertThat(left()).isEqualTo(744);
        assertThat(upkeep.step(0)).isTrue();
        assertThat(upkeep.step(0)).isTrue();
        assertThat(upkeep.step(0)).isFalse();
        assertThat(left()).isEqualTo(400);
    }

    @Test
    void whatIsTooMuchGoesTheOldestFirst() throws SQLException {
        Upkeep upkeep = new Upkeep(connection, new Retention(DAY.multipliedBy(2), 1), Samples.AT_NOON);

        upkeep.step(0);

        assertThat(left()).isEqualTo(744);
        assertThat(Database.number(connection, "SELECT min(seq) FROM delivery")).isEqualTo(257);
    }

    @Test
    void moreGoesThanWasAdded() throws SQLException {
        Upkeep upkeep = new Upkeep(connection, new Retention(DAY.multipliedBy(2), 1), Samples.AT_NOON);

        upkeep.step(300);

        assertThat(left()).isEqualTo(400);
    }

    @Test
    void whereNothingIsLeftToGoThereIsNothingToDo() throws SQLException {
        Upkeep upkeep = new Upkeep(connection, new Retention(DAY.multipliedBy(2), 1), Samples.AT_NOON);

        upkeep.step(1_000);

        assertThat(left()).isZero();
        assertThat(upkeep.step(0)).isFalse();
    }

    @Test
    void aJournalThatNobodyWritesToBecomesSmall() throws SQLException {
        try (SqliteJournal journal =
                SqliteJournal.open(folder, new Retention(DAY.dividedBy(2), 1L << 40), Samples.AT_NOON, PATIENCE)) {
            while (!journal.history()
                    .page(Filter.everything(), Cursor.NEWEST, 1)
                    .deliveries()
                    .isEmpty()) {
                Thread.onSpinWait();
            }
        }
        assertThat(left()).isZero();
    }

    @Test
    void roomIsGivenBackOnceMuchIsFree() throws SQLException {
        Database.run(connection, "INSERT INTO room VALUES (1, zeroblob(20000000))");
        Database.run(connection, "DELETE FROM room");
        Upkeep upkeep = new Upkeep(connection, Retention.ofDefaults(), Samples.AT_NOON);
        long before = Database.number(connection, "PRAGMA page_count");

        upkeep.step(0);
        assertThat(Database.number(connection, "PRAGMA page_count")).isEqualTo(before - 128);
        for (int i = 0; i < 20; i++) {
            upkeep.step(0);
        }
        assertThat(Database.number(connection, "PRAGMA freelist_count")).isBetween(896L, 1_024L);
    }

    @Test
    void keepingNothingIsNoRetention() {
        assertThatThrownBy(() -> new Retention(Duration.ZERO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing would be kept");
    }

    private long left() throws SQLException {
        return Database.number(connection, "SELECT count(*) FROM delivery");
    }
}
