package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code make crash-test ROUNDS=50} goes on for longer. */
class CrashTests {
    private static final int ROUNDS = Integer.getInteger("tocsin.crash.rounds", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
                    sender.sendUntil(100 + random.nextInt(1_000), tocsin.at("/api/v2/alerts"), random, tocsin::kill);
                }
            }
            try (ServedTocsin tocsin = ServedTocsin.start(file, folder.resolve("data"))) {
                assertThat(sink.awaitAll(sender.accepted(), PATIENCE))
                        .as(
                                "of %d accepted alerts not delivered; seed %d",
                                sender.accepted().size(), seed)
                        .isEmpty();
                for (String repeated : sink.repeated()) {
                    assertThat(tocsin.get("/api/v1/deliveries/" + repeated))
                            .as("what is told of a delivery that came twice; seed %d", seed)
                            .contains("\"lost\"");
                }
                assertThat(tocsin.stop()).isZero();
            }
        }
    }
}
