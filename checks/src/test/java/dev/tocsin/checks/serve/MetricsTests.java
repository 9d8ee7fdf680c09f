package dev.tocsin.checks.serve;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.alertmanager.Alertmanager;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Dashboards and rules for Alertmanager find what they ask for. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MetricsTests {
    private static final Pattern LABEL = Pattern.compile("[{,](\\w+)=\"");
    private static final List<String> PROMISED = List.of(
            "alertmanager_alerts",
            "alertmanager_alerts_invalid_total",
            "alertmanager_alerts_received_total",
            "alertmanager_build_info",
            "alertmanager_cluster_enabled",
            "alertmanager_config_hash",
            "alertmanager_config_last_reload_success_timestamp_seconds",
            "alertmanager_config_last_reload_successful",
            "alertmanager_dispatcher_aggregation_groups",
            "alertmanager_integrations",
            "alertmanager_notification_latency_seconds",
            "alertmanager_notification_requests_failed_total",
            "alertmanager_notification_requests_total",
            "alertmanager_notifications_failed_total",
            "alertmanager_notifications_total",
            "alertmanager_receivers",
            "alertmanager_silences",
            "process_cpu_seconds_total",
            "process_max_fds",
            "process_open_fds",
            "process_resident_memory_bytes",
            "process_start_time_seconds");

    @TempDir
    private Path folder;

    @Test
    void eachPromisedNameHasTheTypeAndTheLabelsThatAlertmanagerGivesIt() throws Exception {
        Alertmanager.assumeInstalled();
        try (Sink sink = new Sink();
                ServedTocsin tocsin = ServedTocsin.start(sink.configuration(folder), folder.resolve("data"));
                Alertmanager alertmanager =
                        Alertmanager.start(sink.configuration(folder), folder.resolve("alertmanager"))) {
            assertThat(shapes(tocsin.get("/metrics"))).isEqualTo(shapes(alertmanager.get("/metrics")));
        }
    }

    /** {@return the type and the labels of each promised name} */
    private static SequencedMap<String, String> shapes(String scraped) {
        SequencedMap<String, String> shapes = new LinkedHashMap<>();
        for (String name : PROMISED) {
            String type = scraped.lines()
                    .filter(line -> line.startsWith("# TYPE " + name + " "))
                    .findFirst()
                    .orElse("missing");
            shapes.put(name, type + " " + labels(name, scraped));
        }
        return shapes;
    }

    private static SortedSet<String> labels(String name, String scraped) {
        Pattern sample = Pattern.compile(name + "(_bucket|_sum|_count)?[{ ].*");
        return scraped.lines()
                .filter(line -> sample.matcher(line).matches())
                .flatMap(line -> LABEL.matcher(line).results().map(label -> label.group(1)))
                .collect(toCollection(TreeSet::new));
    }
}
