package dev.tocsin.checks.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tocsin.checks.alertmanager.Alertmanager;
import dev.tocsin.checks.alertmanager.Amtool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The programs that speak with Alertmanager speak with the service, and do not notice. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
class ClientsTests {
    private static final Path PROMETHEUS = Path.of("/usr/bin/prometheus");

    @TempDir
    private Path folder;

    @Test
    void whatPrometheusFindsIsDelivered() throws Exception {
        assumeTrue(Files.isExecutable(PROMETHEUS), "Debian's package 'prometheus' is not installed");
        try (Sink sink = new Sink();
                ServedTocsin tocsin = ServedTocsin.start(sink.configuration(folder), folder.resolve("data"))) {
            Process prometheus = prometheus(tocsin.at("/"));
            try {
                assertThat(sink.awaitAll(Set.of("found"), Duration.ofSeconds(50)))
                        .isEmpty();
            } finally {
                prometheus.destroyForcibly().onExit().join();
            }
        }
    }

    private Process prometheus(URI alertmanager) throws IOException {
        Files.writeString(folder.resolve("rules.yml"), """
                groups:
                  - name: all
                    rules:
                      - alert: Always
                        expr: vector(1)
                        labels: {n: found}
                """);
        Path file = Files.writeString(folder.resolve("prometheus.yml"), """
                global: {evaluation_interval: 1s}
                rule_files: [rules.yml]
                alerting:
                  alertmanagers:
                    - static_configs: [{targets: ['%s']}]
                """.formatted(alertmanager.getAuthority()));
        return new ProcessBuilder(
                        PROMETHEUS.toString(),
                        "--config.file=" + file,
                        "--storage.tsdb.path=" + folder.resolve("tsdb"),
                        "--rules.alert.resend-delay=1s",
                        "--web.listen-address=127.0.0.1:0")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }

    @Test
    void amtoolAddsAlertsAndSilencesThem() throws Exception {
        Alertmanager.assumeInstalled();
        try (Sink sink = new Sink();
                ServedTocsin tocsin = ServedTocsin.start(sink.configuration(folder), folder.resolve("data"))) {
            amtool(tocsin, "alert", "add", "alertname=Disk", "n=1");
            assertThat(sink.awaitAll(Set.of("1"), Duration.ofSeconds(10))).isEmpty();
            assertThat(amtool(tocsin, "alert", "query", "-o", "simple"))
                    .contains("Disk")
                    .contains("active");

            String id = amtool(tocsin, "silence", "add", "n=1", "--comment=known", "--author=ann")
                    .strip();
            assertThat(amtool(tocsin, "silence", "query", "-q")).isEqualTo(id + "\n");
            assertThat(amtool(tocsin, "alert", "query", "-o", "simple")).doesNotContain("Disk");

            amtool(tocsin, "silence", "expire", id);
            assertThat(amtool(tocsin, "silence", "query", "-q")).isEmpty();
            assertThat(amtool(tocsin, "config", "routes", "test", "n=1")).isEqualTo("sink\n");
        }
    }

    private static String amtool(ServedTocsin tocsin, String... arguments) throws IOException {
        return Amtool.run(Stream.concat(
                Stream.of("--alertmanager.url=" + tocsin.at("/"), "--no-version-check"), Stream.of(arguments)));
    }
}
