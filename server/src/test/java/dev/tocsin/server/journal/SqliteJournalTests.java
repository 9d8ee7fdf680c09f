package dev.tocsin.server.journal;

import static dev.tocsin.server.journal.Samples.NOON;
import static dev.tocsin.server.journal.Samples.alert;
import static dev.tocsin.server.journal.Samples.delivered;
import static dev.tocsin.server.journal.Samples.live;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Following;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTests {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsAlive() {
        Live silence = new Live(Live.Kind.SILENCE, 1, new byte[] {1});
        Live group = new Live(Live.Kind.GROUP, 1, new byte[] {2});
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).isEmpty();
            Told.write(journal, live(group, alert(1, "one"), silence, alert(2, "two")));
        }

        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).containsExactly(alert(1, "one"), silence, group, alert(2, "two"));
            assertThat(journal.takeLive()).isEmpty();
            assertThat(journal.found()).isEmpty();
            assertThat(journal.trouble()).isEmpty();
        }
    }

    @Test
    void takesTheLastThatIsSaidOfAThing() {
        try (SqliteJournal journal = Samples.open(folder)) {
            Told.write(journal, live(alert(1, "one"), alert(2, "two"), alert(3, "three")));
            Told.write(
                    journal,
                    live(
                            alert(1, "first"),
                            Live.gone(Live.Kind.ALERT, 1),
                            Live.gone(Live.Kind.ALERT, 2),
                            alert(2, "second"),
                            alert(3, "third")));
        }

        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).containsExactly(alert(2, "second"), alert(3, "third"));
        }
    }

    @Test
    void endsADeliveryInOneStep() {
        Ended delivery = delivered("dlv_1", "{}:{}", NOON);
        try (SqliteJournal journal = Samples.open(folder)) {
            Told.write(journal, live(alert(1, "waits")));
            Told.write(journal, new Batch(List.of(Live.gone(Live.Kind.ALERT, 1)), List.of(delivery)));
        }

        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).isEmpty();
            assertThat(journal.history().find("dlv_1")).contains(delivery);
        }
    }

    @Test
    void findsEachOfThousandsByItsIdAndByItsIncident() {
        List<Ended> deliveries = IntStream.range(0, 5_000)
                .mapToObj(i -> delivered("dlv_" + i, "{}:{n=\"" + i + "\"}", NOON.plusMillis(i)))
                .toList();
        try (SqliteJournal journal = Samples.open(folder)) {
            Told.write(journal, new Batch(List.of(), deliveries));

            for (int i = 0; i < deliveries.size(); i += 499) {
                Ended wanted = deliveries.get(i);
                assertThat(journal.history().find("dlv_" + i)).contains(wanted);
                Filter incident =
                        Filter.builder().incident(wanted.summary().incident()).build();
                assertThat(journal.history().page(incident, Cursor.NEWEST, 10).deliveries())
                        .containsExactly(wanted);
            }
        }
    }

    @Test
    void givesDeliveriesNumbersInWhichTheyFollow() {
        List<Ended> deliveries = List.of(
                delivered("dlv_1", "{}:{}", NOON),
                delivered("dlv_2", "{}:{}", NOON.minusSeconds(1)),
                delivered("dlv_3", "{}:{}", NOON));
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.history().last()).isZero();
            assertThat(journal.history().following(0, 2)).isEqualTo(new Following(List.of(), 0, Problems.none()));
            Told.write(journal, new Batch(List.of(), deliveries));

            assertThat(journal.history().last()).isEqualTo(3);
            Following first = journal.history().following(0, 2);
            assertThat(first.deliveries())
                    .extracting(Following.Numbered::delivery)
                    .isEqualTo(deliveries.subList(0, 2));
            assertThat(first.upTo()).isEqualTo(2);
            assertThat(journal.history().following(2, 2))
                    .isEqualTo(
                            new Following(List.of(new Following.Numbered(3, deliveries.get(2))), 3, Problems.none()));
            assertThat(journal.history().following(3, 2)).isEqualTo(new Following(List.of(), 3, Problems.none()));
        }
    }

    @Test
    void writesWhatWasHandedInBeforeItIsClosed() throws InterruptedException {
        List<Told> told = new ArrayList<>();
        try (SqliteJournal journal = Samples.open(folder)) {
            for (int i = 0; i < 100; i++) {
                told.add(new Told());
                journal.write(live(alert(i, "body")), told.getLast());
            }
        }

        assertThat(told).allMatch(Told::isKnown).allMatch(each -> each.news().isEmpty());
        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive()).hasSize(100);
        }
    }

    @Test
    void takesNothingOnceItIsClosed() {
        SqliteJournal journal = Samples.open(folder);
        journal.close();
        journal.close();

        assertThatThrownBy(() -> journal.write(live(alert(1, "late")), new Told()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the journal is closed");
    }

    @Test
    void outlivesOneWhoFailsWhenHeIsTold() throws InterruptedException {
        try (SqliteJournal journal = Samples.open(folder)) {
            CountDownLatch told = new CountDownLatch(1);
            journal.write(live(alert(1, "one")), new Written() {
                @Override
                public void durable() {
                    told.countDown();
                    throw new IllegalStateException("planned, by a test");
                }

                @Override
                public void failed(Problem why) {}
            });
            told.await();

            Told.write(journal, live(alert(2, "two")));
        }
    }

    /** Each writes to its own row, and is told in the order in which it wrote. */
    @Test
    void takesBatchesFromManyThreads() throws Exception {
        int threads = 8;
        int batches = 300;
        try (SqliteJournal journal = Samples.open(folder);
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> orders = IntStream.range(0, threads)
                    .mapToObj(thread -> writers.submit(() -> writeInTurn(journal, thread, batches)))
                    .toList();
            for (Future<List<Integer>> order : orders) {
                assertThat(order.get())
                        .isEqualTo(IntStream.range(0, batches).boxed().toList());
            }
        }

        try (SqliteJournal journal = Samples.open(folder)) {
            assertThat(journal.takeLive())
                    .isEqualTo(IntStream.range(0, threads)
                            .mapToObj(thread -> alert(thread, "batch " + (batches - 1)))
                            .toList());
        }
    }

    private static List<Integer> writeInTurn(SqliteJournal journal, int thread, int batches)
            throws InterruptedException {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch left = new CountDownLatch(batches);
        for (int i = 0; i < batches; i++) {
            int number = i;
            journal.write(live(alert(thread, "batch " + number)), new Written() {
                @Override
                public void durable() {
                    told.add(number);
                    left.countDown();
                }

                @Override
                public void failed(Problem why) {
                    left.countDown();
                }
            });
        }
        left.await();
        return told;
    }
}
