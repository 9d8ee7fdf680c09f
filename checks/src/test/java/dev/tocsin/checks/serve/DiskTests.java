package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.Passing;
import dev.tocsin.checks.wire.Webhook;
import dev.tocsin.checks.wire.Webhooks;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The service on a disk that is really full: a small one in memory, which only the superuser can mount. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
class DiskTests {
    private static final String LONG = "x".repeat(20_000);
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofMillis(100);

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()),
                "no disk of 4 MB could be mounted; the superuser can");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void saysSoTakesNothingThatItCannotKeepAndGoesOnByItselfWhenThereIsRoom() throws Exception {
        Path other = Files.write(disk.resolve("other"), new byte[1 << 20]);
        try (Webhooks webhooks = new Webhooks()) {
            Path file = Files.writeString(folder.resolve("alertmanager.yml"), """
                    route: {receiver: sink, group_by: [name], group_wait: 0s}
                    receivers:
                      - {name: sink, webhook_configs: [{url: '%s'}]}
                    """.formatted(webhooks.at("/sink")));
            try (ServedTocsin tocsin = ServedTocsin.start(file, disk.resolve("data"))) {
                List<String> accepted = new ArrayList<>();
                HttpResponse<String> refused = fill(tocsin, accepted);
                String why = "journal '" + disk.resolve("data/journal.db") + "'";
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body())
                        .isEqualTo("{\"code\":503,\"message\":\"[P803] " + why
                                + ": the disk is full, and nothing is accepted before it has room;"
                                + " make room on it; Tocsin then goes on by itself\"}\n");
                HttpResponse<String> unready = tocsin.api().call("GET", "/-/ready", "");
                assertThat(unready.statusCode()).isEqualTo(503);
                assertThat(unready.body())
                        .isEqualTo("{\"code\":\"P803\",\"place\":\"" + why
                                + "\",\"message\":\"the disk is full, and nothing is accepted before it has room\","
                                + "\"fix\":\"make room on it; Tocsin then goes on by itself\"}\n");

                Files.delete(other);
                long end = System.nanoTime() + AMPLE.toNanos();
                while (tocsin.api().call("GET", "/-/ready", "").statusCode() != 200 && System.nanoTime() < end) {
                    Passing.of(SOON);
                }
                post(tocsin, "last");
                accepted.add("+last");
                assertThat(webhooks.await(webhook -> accepted.contains(webhook.told()), accepted.size(), AMPLE))
                        .extracting(Webhook::told)
                        .containsAll(accepted);
            }
        }
    }

    /** Posts until that is refused. {@return how it is} */
    private static HttpResponse<String> fill(ServedTocsin tocsin, List<String> accepted) throws Exception {
        while (true) {
            String name = "n" + accepted.size();
            HttpResponse<String> reply = post(tocsin, name);
            if (reply.statusCode() != 200) {
                return reply;
            }
            accepted.add("+" + name);
        }
    }

    private static HttpResponse<String> post(ServedTocsin tocsin, String name) throws Exception {
        Alarm alarm = Alarm.firing(Map.of("name", name), Instant.now()).saying(Map.of("summary", LONG));
        return tocsin.api().call("POST", "/api/v2/alerts", Alarm.json(alarm));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
