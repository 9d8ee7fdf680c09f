package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.checks.launch.Distribution;
import dev.tocsin.checks.launch.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make run} does where there is no terminal. */
class TrialTests {
    private static final String AT = "\\d\\d:\\d\\d:\\d\\d";

    @TempDir
    private Path folder;

    @Test
    void servesTheExamplesAndShowsWhatBecameOfEachDelivery() {
        Shell.Outcome outcome = new Shell(folder)
                .with("JAVA_HOME", Distribution.javaHome())
                .run(
                        Distribution.built().resolve("bin/tocsin").toString(),
                        "serve",
                        example("tocsin.yml"),
                        "--loopback",
                        "--listen",
                        "127.0.0.1:0",
                        "--post",
                        example("alertmanager-webhook.json"),
                        "--once");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains("loopback: POST /v2/enqueue, 1580 bytes -> 503\n")
                .contains("loopback: POST /v2/enqueue, 1580 bytes -> 202\n");
        assertThat(outcome.out())
                .startsWith("[ops] CRITICAL CheckoutLatencyHigh: p99 latency of checkout is 4.2 s (limit 1 s)\n")
                .containsPattern("""
                        sent to on-call at AT because first notification
                          delivery  dlv_\\w+ through pager
                          incident  \\{}/\\{severity="critical"}:\\{alertname="CheckoutLatencyHigh"}
                          alert     firing \\{alertname="CheckoutLatencyHigh", instance="checkout-1:8080",
                                    job="checkout", severity="critical", team="payments"}
                          AT  decided: first notification
                          AT  attempt 1, \\d+ ms: status 503: busy, as the first time always
                          AT  wait until AT for the next attempt
                          AT  attempt 2, \\d+ ms: status 202
                          AT  delivered: status 202
                        """.replace("AT", AT))
                .contains("alerts        http://127.0.0.1:");
    }

    private static String example(String name) {
        return Project.ROOT.resolve("examples").resolve(name).toString();
    }
}
