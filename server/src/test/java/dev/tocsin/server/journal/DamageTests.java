package dev.tocsin.server.journal;

import static dev.tocsin.server.journal.Samples.NOON;
import static dev.tocsin.server.journal.Samples.alert;
import static dev.tocsin.server.journal.Samples.delivered;
import static dev.tocsin.server.journal.Samples.ended;
import static dev.tocsin.server.journal.Samples.live;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Following;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is damaged is named and kept, and the rest goes on. */
class DamageTests {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("journal.db");
        try (SqliteJournal journal = Samples.open(folder)) {
            Told.write(journal, live(alert(1, "one"), alert(2, "two"), alert(3, "three")));
            Told.write(journal, ended(delivered("dlv_1", "{}:{}", NOON), delivered("dlv_2", "{}:{}", NOON)));
        }
    }

    @ParameterizedTest
    @CsvSource({"one, its checksum is wrong", "format, its format 9 is unknown", "short, it is cut short"})
    void aRowIsSetAsideAndTheRestIsRead(String how, String why) throws SQLException {
        String body = switch (how) {
            case "one" -> "CAST(replace(body, 'two', 'owt') AS BLOB)";
            case "format" -> "x'09' || substr(body, 2)";
            default -> "x'01'";
        };
        change("UPDATE live SET body = CAST(" + body + " AS BLOB) WHERE id = 17");

        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).containsExactly(alert(1, "one"), alert(3, "three"));
            assertThat(journal.found())
                    .hasToString("[P806] journal '" + file + "', row 17 of what was alive: " + why
                            + ", and it is not taken into account; look into the table 'damaged', where it is kept;"
                            + " an alert comes again by itself");
        }
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.found()).isEmpty();
            assertThat(Database.number(journal.connection(), "SELECT count(*) FROM damaged"))
                    .isOne();
        }
    }

    @Test
    void aFileThatLacksATableIsRefusedAndLetGo() throws SQLException {
        change("DROP TABLE delivery");

        assertThatThrownBy(() -> Samples.open(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P807] journal '" + file + "': it could not be read or written (no such table: delivery);"
                        + " look after the disk; Tocsin goes on by itself once that works again");
        assertThat(folder.resolve("journal.db-wal")).doesNotExist();
    }

    @Test
    void aRowThatItsReaderSetsAsideIsKeptThoughAnotherTakesItsNumber() throws SQLException {
        try (SqliteJournal journal = Samples.open(folder)) {
            Told.write(journal, live(Live.aside(Live.Kind.ALERT, 2), alert(2, "another")));
        }
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).containsExactly(alert(1, "one"), alert(2, "another"), alert(3, "three"));
            assertThat(journal.found()).isEmpty();
            assertThat(Database.number(
                            journal.connection(), "SELECT count(*) FROM damaged WHERE body LIKE '%two%' AND id = 17"))
                    .isOne();
        }
    }

    @Test
    void aBodyUnderAnotherKeyIsDamage() throws SQLException {
        change("UPDATE live SET id = 41 WHERE id = 17");

        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).containsExactly(alert(1, "one"), alert(3, "three"));
        }
    }

    @Test
    void aDeliveryIsNamedInPlaceOfBeingShown() throws SQLException {
        change("UPDATE delivery SET body = CAST(body || x'00' AS BLOB) WHERE seq = 1");

        try (SqliteJournal journal = Samples.open(folder)) {
            Page page = journal.history().page(Filter.everything(), Cursor.NEWEST, 10);
            assertThat(page.deliveries()).containsExactly(delivered("dlv_2", "{}:{}", NOON));
            assertThat(page.damaged())
                    .hasToString("[P806] journal '" + file + "', row 1 of the deliveries: its checksum is wrong,"
                            + " and it cannot be shown; restore a backup if it matters");
            assertThatThrownBy(() -> journal.history().find("dlv_1"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("[P806] journal '" + file + "', delivery 'dlv_1': its checksum is wrong,"
                            + " and it cannot be shown; restore a backup if it matters");
        }
    }

    @Test
    void aDeliveryIsNamedAmongThoseThatFollow() throws SQLException {
        change("UPDATE delivery SET body = CAST(body || x'00' AS BLOB) WHERE seq = 2");

        try (SqliteJournal journal = Samples.open(folder)) {
            Following following = journal.history().following(0, 10);
            assertThat(following.deliveries())
                    .containsExactly(new Following.Numbered(1, delivered("dlv_1", "{}:{}", NOON)));
            assertThat(following.upTo()).isEqualTo(2);
            assertThat(following.damaged())
                    .hasToString("[P806] journal '" + file + "', row 2 of the deliveries: its checksum is wrong,"
                            + " and it cannot be shown; restore a backup if it matters");
        }
    }

    @Test
    void aFileThatIsNoJournalIsKeptAside() throws IOException {
        Files.write(file, "no journal ".repeat(2_000).getBytes(UTF_8));

        assertThatAFreshOneBegins("file is not a database", 0);
        assertThat(folder.resolve("journal.db.damaged-20261123T120000Z")).hasContent("no journal ".repeat(2_000));
    }

    @Test
    void anEmptyFileIsKeptAside() throws IOException {
        Files.write(file, new byte[0]);

        assertThatAFreshOneBegins("it is empty", 0);
        assertThat(folder.resolve("journal.db.damaged-20261123T120000Z")).isEmptyFile();
    }

    @Test
    void ofAFileWhoseEndIsMissingGoesOnWhatCanBeRead() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));

        assertThatAFreshOneBegins("%d of its %d bytes are there".formatted(whole.length - 100, whole.length), 3);
    }

    private void assertThatAFreshOneBegins(String why, int saved) {
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).hasSize(saved);
            assertThat(journal.found())
                    .hasToString("[P805] journal '" + file + "': it is damaged (" + why + "); "
                            + (saved == 0
                                    ? "nothing of what was alive could be read; that and the history of deliveries are"
                                    : saved + " of what was alive could be read and goes on, anything else of that and"
                                            + " the history of deliveries are")
                            + " missing from now on; look into 'journal.db.damaged-20261123T120000Z',"
                            + " where it is kept, or remove that");
            Told.write(journal, live(alert(9, "nine")));
        }
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.found()).isEmpty();
            assertThat(journal.takeLive()).hasSize(saved + 1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = Database.open(file)) {
            Database.run(connection, sql);
        }
    }
}
