package dev.tocsin.server.journal;

import static dev.tocsin.server.journal.Samples.NOON;
import static dev.tocsin.server.journal.Samples.alert;
import static dev.tocsin.server.journal.Samples.delivered;
import static dev.tocsin.server.journal.Samples.live;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Written;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be written is refused with a reason, and the journal gets well again without help. */
class TroubleTests {
    private static final String LARGE = "x".repeat(400_000);

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsSaidAndKeepsWhatWasThere() throws SQLException {
        try (SqliteJournal journal = Samples.open(folder)) {
            Told.write(journal, live(alert(1, "one")));
            fill(journal);

            assertThat(Told.failure(journal, live(alert(2, LARGE))))
                    .hasToString("[P803] journal '" + folder.resolve("journal.db")
                            + "': the disk is full, and nothing is accepted before it has room;"
                            + " make room on it; Tocsin then goes on by itself");
            assertThat(journal.trouble()).isPresent();
        }

        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).containsExactly(alert(1, "one"));
        }
    }

    @Test
    void getsWellWhenTheDiskHasRoomAgainThoughNobodyWrites() throws SQLException {
        try (SqliteJournal journal = Samples.open(folder)) {
            fill(journal);
            Told.failure(journal, live(alert(1, LARGE)));
            makeRoom(journal);
            while (journal.trouble().isPresent()) {
                Thread.onSpinWait();
            }

            Told.write(journal, live(alert(1, LARGE)));
        }
    }

    @Test
    void takesTheNextBatchThatThereIsRoomFor() throws SQLException {
        Batch batch = new Batch(List.of(alert(1, LARGE)), List.of(delivered("dlv_1", "{}:{}", NOON)));
        try (SqliteJournal journal = Samples.open(folder)) {
            fill(journal);
            Told.failure(journal, batch);
            makeRoom(journal);
            Told.write(journal, batch);

            assertThat(journal.trouble()).isEmpty();
            assertThat(journal.history().find("dlv_1")).isPresent();
        }
    }

    @Test
    void whatIsQueuedBehindAFailureFailsOrIsWrittenAsAWhole() throws SQLException, InterruptedException {
        List<Told> told = new ArrayList<>();
        try (SqliteJournal journal = Samples.open(folder)) {
            fill(journal);
            for (long id = 0; id < 50; id++) {
                told.add(new Told());
                journal.write(live(alert(id, LARGE)), told.getLast());
            }
        }

        assertThat(told).allMatch(each -> each.news().isPresent());
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).isEmpty();
        }
    }

    @Test
    void aJournalThatMayNotBeWrittenIsSaid() throws SQLException {
        try (SqliteJournal journal = Samples.open(folder)) {
            Database.run(journal.connection(), "PRAGMA query_only = ON");
            assertThat(Told.failure(journal, live(alert(1, "one"))))
                    .hasToString("[P802] journal '" + folder.resolve("journal.db")
                            + "': it cannot be written (attempt to write a readonly database);"
                            + " let the user that runs Tocsin write it and its folder; Tocsin then goes on by itself");

            Database.run(journal.connection(), "PRAGMA query_only = OFF");
            Told.write(journal, live(alert(1, "one")));
        }
    }

    @Test
    void anyOtherFailureIsSaidInTheWordsOfSqlite() throws SQLException {
        try (SqliteJournal journal = Samples.open(folder)) {
            Database.run(
                    journal.connection(),
                    "CREATE TRIGGER planned BEFORE INSERT ON live BEGIN SELECT raise(ABORT, 'planned, by a test'); END");
            assertThat(Told.failure(journal, live(alert(1, "one"), Live.gone(Live.Kind.ALERT, 2))))
                    .hasToString("[P807] journal '" + folder.resolve("journal.db")
                            + "': it could not be read or written (planned, by a test);"
                            + " look after the disk; Tocsin goes on by itself once that works again");
        }
    }

    @Test
    void aThreadThatHasEndedIsSaid() throws InterruptedException {
        try (SqliteJournal journal = Samples.open(folder)) {
            journal.write(live(alert(1, "one")), new Written() {
                @Override
                public void durable() {
                    throw new LinkageError("planned, by a test");
                }

                @Override
                public void failed(Problem why) {
                    throw new AssertionError(why);
                }
            });
            while (journal.trouble().isEmpty()) {
                Thread.onSpinWait();
            }

            assertThat(journal.trouble().orElseThrow())
                    .hasToString("[P807] journal '" + folder.resolve("journal.db")
                            + "': nothing is written to it any more, as the thread that does so has ended;"
                            + " start Tocsin again; nothing that was accepted is lost");
            assertThatThrownBy(() -> journal.write(live(alert(2, "two")), new Told()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the journal is closed");
        }
    }

    /** Leaves room for what there is, and little more. */
    private static void fill(SqliteJournal journal) throws SQLException {
        long pages = Database.number(journal.connection(), "PRAGMA page_count");
        Database.run(journal.connection(), "PRAGMA max_page_count = " + (pages + 4));
    }

    private static void makeRoom(SqliteJournal journal) throws SQLException {
        Database.run(journal.connection(), "PRAGMA max_page_count = 1000000");
    }
}
