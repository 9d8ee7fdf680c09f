package dev.tocsin.checks.serve;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.Webhook;
import dev.tocsin.checks.wire.Webhooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two services that know nothing of each other, to which Prometheus tells everything, as it does to a pair of Alertmanagers. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
class PairTests {
    private static final Duration AMPLE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void bothTellEverythingWithOneKeyAndNothingIsMissingWhileOneIsAway() throws Exception {
        try (Webhooks webhooks = new Webhooks()) {
            Path file = Files.writeString(folder.resolve("alertmanager.yml"), """
                    route: {receiver: sink, group_by: [name], group_wait: 0s}
                    receivers:
                      - {name: sink, webhook_configs: [{url: '%s'}]}
                    """.formatted(webhooks.at("/sink")));
            try (ServedTocsin one = ServedTocsin.start(file, folder.resolve("one"));
                    ServedTocsin other = ServedTocsin.start(file, folder.resolve("other"))) {
                post("a", one, other);
                post("b", one, other);
                one.awaitDelivered(2);
                one.kill();
                post("c", other);
                try (ServedTocsin again = ServedTocsin.start(file, folder.resolve("one"))) {
                    post("d", again, other);
                    List<Webhook> told = webhooks.awaitTaken("/sink", 7, AMPLE);

                    assertThat(told.stream().collect(groupingBy(Webhook::told, counting())))
                            .isEqualTo(Map.of("+a", 2L, "+b", 2L, "+c", 1L, "+d", 2L));
                    assertThat(told.stream().map(Webhook::delivery)).doesNotHaveDuplicates();
                    assertThat(told.stream()
                                    .map(webhook -> webhook.body().values().get("groupKey"))
                                    .distinct())
                            .hasSize(4);
                }
            }
        }
    }

    private static void post(String name, ServedTocsin... services) throws Exception {
        Alarm alarm = Alarm.firing(Map.of("name", name), Instant.now());
        for (ServedTocsin service : services) {
            service.api().post(alarm);
        }
    }
}
