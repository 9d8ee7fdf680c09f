package dev.tocsin.benchmarks.journal;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Written;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.journal.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes to a journal in a temporary folder and reads it back, and prints how fast: each figure after a round that is not counted. */
public final class JournalSpeed {
    private static final int ROUNDS = 6;
    private static final int QUESTIONS = 200;
    private static final int PAGE = 100;

    private final Things things = new Things();

    private JournalSpeed() {}

    /** Takes the number of things that are written in a round. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        Path folder = Files.createTempDirectory("journal");
        try {
            JournalSpeed speed = new JournalSpeed();
            speed.rates(folder.resolve("rates"), count);
            speed.growth(folder.resolve("growth"), count);
            speed.start(folder.resolve("start"));
        } finally {
            remove(folder);
        }
    }

    private void rates(Path folder, int count) throws InterruptedException {
        try (Journal journal = open(folder)) {
            rate(journal, count, things::accepted);
            System.out.printf("accepted, batches of 256: %,.0f/s%n", rate(journal, count, things::accepted));
            commits(journal, count / 100);
            print("one by one", commits(journal, count / 100));
        }
    }

    /** How the rate changes while the history grows, and how long questions take then. */
    private void growth(Path folder, int count) throws InterruptedException {
        try (Journal journal = open(folder)) {
            double seconds = 0;
            for (int round = 0; round < ROUNDS; round++) {
                double rate = rate(journal, count, things::acceptedAndEnded);
                seconds += count / rate;
                System.out.printf(
                        "accepted, ended and in the history, %,d to %,d: %,.0f/s%n",
                        round * count, (round + 1) * count, rate);
            }
            System.out.printf("all of them: %,.0f/s%n", ROUNDS * count / seconds);
            questions(journal.history(), ROUNDS * count);
        }
    }

    private static void questions(History history, int deliveries) {
        Filter plugin = Filter.builder().plugin("webhook").build();
        print("last 100 of a plugin", each(i -> history.page(plugin, Cursor.NEWEST, PAGE)));
        print("100 of an incident", each(i -> {
            Filter incident = Filter.builder().incident(Things.incident(i)).build();
            history.page(incident, Cursor.NEWEST, PAGE);
        }));
        print("a delivery by its id", each(i -> history.find(Things.delivery((long) deliveries / QUESTIONS * i))));
    }

    private static long[] each(IntConsumer question) {
        long[] nanos = new long[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long start = System.nanoTime();
            question.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private void start(Path folder) throws InterruptedException {
        try (Journal journal = open(folder)) {
            rate(journal, 100_000, things::accepted);
        }
        open(folder).close();
        long start = System.nanoTime();
        try (Journal journal = open(folder)) {
            int read = journal.takeLive().size();
            System.out.printf("%,d live rows read back in %.2f s%n", read, (System.nanoTime() - start) / 1e9);
        }
    }

    private static Journal open(Path folder) {
        return SqliteJournal.open(folder, Retention.ofDefaults(), InstantSource.fixed(Things.START));
    }

    private static double rate(Journal journal, int count, Supplier<List<Batch>> load) throws InterruptedException {
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < count; i += Things.BATCH) {
            batches.addAll(load.get());
        }
        CountDownLatch left = new CountDownLatch(batches.size());
        long start = System.nanoTime();
        for (Batch batch : batches) {
            journal.write(batch, countingDown(left));
        }
        left.await();
        return count / ((System.nanoTime() - start) / 1e9);
    }

    /** Each waits for the one before. */
    private long[] commits(Journal journal, int count) throws InterruptedException {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            Batch batch = things.one();
            CountDownLatch left = new CountDownLatch(1);
            long start = System.nanoTime();
            journal.write(batch, countingDown(left));
            left.await();
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms, max %.2f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private static Written countingDown(CountDownLatch left) {
        return new Written() {
            @Override
            public void durable() {
                left.countDown();
            }

            @Override
            public void failed(Problem why) {
                throw new IllegalStateException(why.toString());
            }
        };
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
