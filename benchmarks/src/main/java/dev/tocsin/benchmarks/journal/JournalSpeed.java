package dev.tocsin.benchmarks.journal;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Summary;
import dev.tocsin.delivery.journal.Written;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.journal.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Writes to a journal in a temporary folder and reads it back, and prints how fast: each figure after a round that is not counted. */
public final class JournalSpeed {
    private static final int BATCH = 256;
    private static final int ROUNDS = 6;
    private static final int LIVE_BYTES = 300;
    private static final int LIFE_BYTES = 500;
    private static final int INCIDENTS = 10_000;
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private final Random random = new Random(1);
    private final byte[] body = bytes(LIVE_BYTES);
    private final byte[] life = bytes(LIFE_BYTES);
    private long id;

    private JournalSpeed() {}

    /** Takes the number of things that are written in a round. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int things = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        Path folder = Files.createTempDirectory("journal");
        try {
            new JournalSpeed().measure(folder, things);
        } finally {
            remove(folder);
        }
    }

    private void measure(Path folder, int things) throws IOException, InterruptedException {
        try (Journal journal = open(folder.resolve("first"))) {
            for (int round = 0; round < 2; round++) {
                print(round, "accepted, batches of 256", rate(things, journal, this::accepted));
                print(round, "accepted, ended and in the history", rate(things, journal, this::acceptedAndEnded));
            }
            for (int round = 0; round < 2; round++) {
                commits(round, journal, things / 100);
            }
        }
        sustained(folder.resolve("long"), things);
        try (Journal journal = open(folder.resolve("second"))) {
            rate(100_000, journal, this::accepted);
        }
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            try (Journal journal = open(folder.resolve("second"))) {
                int read = journal.takeLive().size();
                double seconds = (System.nanoTime() - start) / 1e9;
                if (round > 0) {
                    System.out.printf("%,d live rows read back in %.2f s%n", read, seconds);
                }
            }
        }
    }

    /** How the rate changes while the history grows. */
    private void sustained(Path folder, int things) throws InterruptedException {
        try (Journal journal = open(folder)) {
            double seconds = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                double rate = rate(things, journal, this::acceptedAndEnded);
                seconds += things / rate;
                System.out.printf(
                        "accepted and ended, %,d to %,d: %,.0f/s%n", (round - 1) * things, round * things, rate);
            }
            System.out.printf("all of them: %,.0f/s%n", ROUNDS * things / seconds);
        }
    }

    private static void print(int round, String what, double rate) {
        if (round > 0) {
            System.out.printf("%s: %,.0f/s%n", what, rate);
        }
    }

    private static Journal open(Path folder) {
        return SqliteJournal.open(folder, Retention.ofDefaults(), InstantSource.fixed(START));
    }

    /** What is written for some things that come together: one batch, or one after another. */
    @FunctionalInterface
    private interface Load {
        List<Batch> of(List<Long> ids);
    }

    private List<Batch> accepted(List<Long> ids) {
        return List.of(new Batch(
                ids.stream().map(each -> new Live(Live.Kind.ALERT, each, body)).toList(), List.of()));
    }

    private List<Batch> acceptedAndEnded(List<Long> ids) {
        List<Live> gone =
                ids.stream().map(each -> Live.gone(Live.Kind.ALERT, each)).toList();
        List<Ended> ended = ids.stream().map(this::ended).toList();
        return List.of(accepted(ids).getFirst(), new Batch(gone, ended));
    }

    private Ended ended(long number) {
        Summary summary = new Summary(
                "dlv_%024x".formatted(random.nextLong()),
                "ops/webhook[" + random.nextInt(20) + "]",
                "ops",
                "webhook",
                "{}/{team=\"db\"}:{alertname=\"" + random.nextInt(INCIDENTS) + "\"}",
                "delivered",
                START.plusMillis(number));
        return new Ended(summary, life);
    }

    private double rate(int things, Journal journal, Load load) throws InterruptedException {
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < things; i += BATCH) {
            batches.addAll(load.of(LongStream.range(id, id + BATCH).boxed().toList()));
            id += BATCH;
        }
        CountDownLatch left = new CountDownLatch(batches.size());
        long start = System.nanoTime();
        for (Batch batch : batches) {
            journal.write(batch, countingDown(left));
        }
        left.await();
        return things / ((System.nanoTime() - start) / 1e9);
    }

    /** Each waits for the one before. */
    private void commits(int round, Journal journal, int count) throws InterruptedException {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            Batch batch = accepted(List.of(id++)).getFirst();
            CountDownLatch left = new CountDownLatch(1);
            long start = System.nanoTime();
            journal.write(batch, countingDown(left));
            left.await();
            nanos[i] = System.nanoTime() - start;
        }
        if (round > 0) {
            Arrays.sort(nanos);
            System.out.printf(
                    "one by one: %,.0f/s; commit p50 %.2f ms, p99 %.2f ms, max %.2f ms%n",
                    count / (Arrays.stream(nanos).sum() / 1e9),
                    nanos[count / 2] / 1e6,
                    nanos[count * 99 / 100] / 1e6,
                    nanos[count - 1] / 1e6);
        }
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

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
