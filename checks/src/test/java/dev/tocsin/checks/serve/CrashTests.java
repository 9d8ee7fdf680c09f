package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.delivery.plan.Circuit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code make crash-test ROUNDS=50} goes on for longer. */
@Execution(ExecutionMode.CONCURRENT)
class CrashTests {
    private static final int ROUNDS = Integer.getInteger("tocsin.crash.rounds", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** So many calls to one destination are under way at most. */
    private static final int MOST_UNDER_WAY = Circuit.ofDefaults().calls();

    @TempDir
    private Path folder;

    @Test
    void allThatWasAcceptedIsDeliveredWheneverItIsKilledAndWhatCameTwiceSaysSo() throws Exception {
        long seed = Long.getLong("tocsin.crash.seed", System.nanoTime());
        Random random = new Random(seed);
        Sender sender = new Sender();
        try (Sink sink = new Sink()) {
            Path file = sink.configuration(folder);
            for (int round = 0; round < ROUNDS; round++) {
                try (ServedTocsin tocsin = ServedTocsin.start(file, folder.resolve("data"))) {
                    boolean isHeard = round % 2 == 0;
                    sender.sendUntil(
                            100 + random.nextInt(1_000),
                            tocsin.at("/api/v2/alerts"),
                            random,
                            () -> kill(tocsin, sink, isHeard));
                }
            }
            try (ServedTocsin tocsin = ServedTocsin.start(file, folder.resolve("data"))) {
                assertThat(sink.awaitAll(sender.accepted(), PATIENCE))
                        .as(
                                "of %d accepted alerts not delivered; seed %d",
                                sender.accepted().size(), seed)
                        .isEmpty();
                assertThat(sink.repeated())
                        .as("deliveries that came twice, of those that were under way when it was killed")
                        .hasSizeBetween(1, MOST_UNDER_WAY * ROUNDS);
                for (String repeated : sink.repeated()) {
                    assertThat(tocsin.get("/api/v1/deliveries/" + repeated))
                            .as("what is told of a delivery that came twice; seed %d", seed)
                            .contains("\"lost\"");
                }
                assertThat(tocsin.stop()).isZero();
            }
        }
    }

    /** Kills it, wherever it is or when a webhook of it was heard to which it has no answer yet. */
    private static void kill(ServedTocsin tocsin, Sink sink, boolean isHeard) throws InterruptedException {
        if (isHeard) {
            sink.hold();
        }
        tocsin.kill();
        sink.release();
    }

    @Test
    @Timeout(120)
    void whatIsKilledWhileItMakesItsTablesServesTheNextTime() throws Exception {
        try (Sink sink = new Sink()) {
            Path file = sink.configuration(folder);
            Path data = folder.resolve("data");
            Process process = ServedTocsin.launch("", file, data);
            while (!Files.exists(data.resolve("journal.db.begun")) && !Files.exists(data.resolve("journal.db"))) {
                assertThat(process.isAlive()).as("it has not come so far yet").isTrue();
            }
            process.destroyForcibly().waitFor();

            try (ServedTocsin tocsin = ServedTocsin.start(file, data)) {
                tocsin.api().post("[{\"labels\":{\"n\":\"1\"}}]");
                assertThat(sink.awaitAll(Set.of("1"), PATIENCE)).isEmpty();
            }
        }
    }
}
