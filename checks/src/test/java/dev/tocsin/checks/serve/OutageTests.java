package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.Answer;
import dev.tocsin.checks.wire.Passing;
import dev.tocsin.checks.wire.Webhook;
import dev.tocsin.checks.wire.Webhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Receivers are gone for a while, and come back. {@code make outage-test} has them gone for longer, and more wait for them. */
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
class OutageTests {
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration OUTAGE = SHORT.plusMinutes(Long.getLong("tocsin.outage.minutes", 0));
    private static final int GROUPS = Integer.getInteger("tocsin.outage.groups", 2_000);
    private static final int BATCH = 200;

    /** For a machine that has much to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration QUICK = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Webhooks webhooks;

    @BeforeEach
    void listen() throws IOException {
        webhooks = new Webhooks();
    }

    @AfterEach
    void end() {
        webhooks.close();
    }

    private Path configuration(String route) throws IOException {
        return Files.writeString(
                folder.resolve("alertmanager.yml"), """
                global: {delivery: {pause: 3s}}
                route: {receiver: gone, group_wait: 0s, group_interval: 1h, %s}
                receivers:
                  - {name: gone, webhook_configs: [{url: '%s'}]}
                  - {name: there, webhook_configs: [{url: '%s'}]}
                """.formatted(route, webhooks.at("/gone"), webhooks.at("/there")));
    }

    private static Alarm firing(String name) {
        return Alarm.firing(Map.of("name", name), Instant.now());
    }

    @Test
    void aReceiverThatComesBackIsToldTheNewestStateOnce() throws Exception {
        webhooks.answer("/gone", Answer.status(503));
        Path file = configuration("group_by: [all]");
        try (ServedTocsin tocsin = ServedTocsin.start(file, folder.resolve("data"))) {
            Alarm first = firing("a");
            tocsin.api().post(first);
            webhooks.await(webhook -> true, 1, QUICK);
            tocsin.api().post(firing("b"));
            tocsin.api().post(first.over(Instant.now()));
            tocsin.api().post(firing("c"));
            Passing.of(OUTAGE);
            webhooks.answer("/gone", Answer.TAKEN);

            webhooks.awaitTaken("/gone", 1, PATIENCE);
            assertThat(webhooks.awaitTaken("/gone", 2, SHORT))
                    .extracting(Webhook::told)
                    .containsExactly("-a +b +c");
        }
    }

    @Test
    void aReceiverWhoseNameCannotBeLookedUpIsToldWhenItCan() throws Exception {
        Path hosts = Files.writeString(folder.resolve("hosts"), "127.0.0.1 localhost\n");
        int port = webhooks.at("").getPort();
        Path file = Files.writeString(folder.resolve("alertmanager.yml"), """
                global: {delivery: {pause: 3s}}
                route: {receiver: gone, group_wait: 0s}
                receivers:
                  - {name: gone, webhook_configs: [{url: 'http://receiver.example:%d/gone'}]}
                """.formatted(port));
        String flags = "-Djdk.net.hosts.file=" + hosts + " -Dsun.net.inetaddr.negative.ttl=0";
        try (ServedTocsin tocsin = ServedTocsin.startWith(flags, file, folder.resolve("data"))) {
            tocsin.api().post(firing("a"));
            Passing.of(OUTAGE);
            assertThat(tocsin.get("/api/v1/deliveries")).containsPattern("\"state\":\"(waiting|trying)\"");
            Files.writeString(hosts, "127.0.0.1 receiver.example\n");

            assertThat(webhooks.awaitTaken("/gone", 1, PATIENCE))
                    .extracting(Webhook::told)
                    .containsExactly("+a");
        }
    }

    @Test
    void thousandsOfGroupsWaitForAReceiverInLittleMemoryAndHoldUpNobody() throws Exception {
        webhooks.answer("/gone", Answer.status(503));
        Path file = configuration("group_by: [name], routes: [{receiver: there, matchers: ['name=\"there\"']}]");
        try (ServedTocsin tocsin = ServedTocsin.startWith("-Xmx96m", file, folder.resolve("data"))) {
            for (int first = 0; first < GROUPS; first += BATCH) {
                tocsin.api()
                        .post(IntStream.range(first, Math.min(first + BATCH, GROUPS))
                                .mapToObj(n -> firing("n" + n))
                                .toArray(Alarm[]::new));
            }
            webhooks.await(webhook -> webhook.path().equals("/gone"), 5, QUICK);

            tocsin.api().post(firing("there"));
            assertThat(webhooks.awaitTaken("/there", 1, QUICK)).hasSize(1);
            long asked = System.nanoTime();
            assertThat(tocsin.api().list("/api/v2/alerts")).hasSize(GROUPS + 1);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(QUICK);

            webhooks.answer("/gone", Answer.TAKEN);
            List<Webhook> told = webhooks.awaitTaken("/gone", GROUPS, PATIENCE);
            assertThat(told.stream().map(Webhook::told).distinct()).hasSize(GROUPS);
            assertThat(told).hasSize(GROUPS);
        }
    }
}
