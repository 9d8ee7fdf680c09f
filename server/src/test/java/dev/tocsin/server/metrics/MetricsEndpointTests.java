package dev.tocsin.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.server.api1.Scene;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MetricsEndpointTests {
    private static final String METRICS = "/metrics";

    @AutoClose
    private final Scene scene;

    MetricsEndpointTests(@TempDir Path folder) {
        scene = new Scene(folder);
    }

    /** {@return all lines that begin with a name, once they have one that is awaited} */
    private List<String> awaited(String name, String line) throws Exception {
        return scene.awaited(METRICS, "\n" + name + line + "\n")
                .lines()
                .filter(each -> each.startsWith(name))
                .toList();
    }

    @Test
    void countsDeliveriesByHowTheyEnded() throws Exception {
        scene.fire("Disk", "ops");
        scene.fire("Load", "sms");
        awaited("tocsin_deliveries_total", "{outcome=\"delivered\",plugin=\"hook\",receiver=\"ops\"} 1.0");
        awaited("tocsin_deliveries_total", "{outcome=\"refused\",plugin=\"hook\",receiver=\"sms\"} 1.0");
        assertThat(awaited("tocsin_dead_letters_total", "{plugin=\"hook\",receiver=\"sms\"} 1.0"))
                .contains("tocsin_dead_letters_total{plugin=\"hook\",receiver=\"ops\"} 0.0");
    }

    @Test
    void countsAttemptsByHowTheyEndedAndHowLongTheyTook() throws Exception {
        scene.fire("Lag", "db");
        assertThat(awaited("tocsin_attempts_total", "{outcome=\"again\",plugin=\"hook\",receiver=\"db\"} 1.0"))
                .contains("tocsin_attempts_total{outcome=\"accepted\",plugin=\"hook\",receiver=\"db\"} 0.0");
        awaited("tocsin_attempt_duration_seconds_bucket", "{plugin=\"hook\",receiver=\"db\",le=\"0.005\"} 1");
        awaited("tocsin_first_attempt_delay_seconds_count", " 1");
    }

    @Test
    void anAttemptThatFailsIsAFailedNotificationToAlertmanagersRules() throws Exception {
        scene.fire("Disk", "ops");
        scene.fire("Lag", "db");
        scene.fire("Load", "sms");
        awaited("alertmanager_notifications_total", "{integration=\"hook\"} 3.0");
        awaited("alertmanager_notifications_failed_total", "{integration=\"hook\"} 2.0");
        awaited("alertmanager_notification_requests_total", "{integration=\"hook\"} 3.0");
        awaited("alertmanager_notification_requests_failed_total", "{integration=\"hook\"} 2.0");
        assertThat(awaited("alertmanager_notification_latency_seconds", "_count{integration=\"hook\"} 3"))
                .startsWith(
                        "alertmanager_notification_latency_seconds_bucket{integration=\"hook\",le=\"1.0\"} 3",
                        "alertmanager_notification_latency_seconds_bucket{integration=\"hook\",le=\"5.0\"} 3");
    }

    @Test
    void showsWhatIsUnderWay() throws Exception {
        scene.fire("Lag", "db");
        scene.fire("Hang", "slow");
        awaited("tocsin_attempts_total", "{outcome=\"again\",plugin=\"hook\",receiver=\"db\"} 1.0");
        awaited("tocsin_deliveries_under_way", "{plugin=\"hook\",receiver=\"db\",state=\"waiting\"} 1.0");
        awaited("tocsin_deliveries_under_way", "{plugin=\"hook\",receiver=\"slow\",state=\"trying\"} 1.0");
        awaited("tocsin_groups", " 2.0");
        awaited("alertmanager_dispatcher_aggregation_groups", " 2.0");
    }

    @Test
    void showsWhichTargetsAreLeftAlone() throws Exception {
        awaited("tocsin_circuits_open", "{plugin=\"hook\",receiver=\"db\"} 0.0");
        for (int i = 1; i <= 5; i++) {
            scene.fire("Lag" + i, "db");
            awaited("tocsin_attempts_total", "{outcome=\"again\",plugin=\"hook\",receiver=\"db\"} " + i + ".0");
        }
        assertThat(awaited("tocsin_circuits_open", "{plugin=\"hook\",receiver=\"db\"} 1.0"))
                .contains("tocsin_circuits_open{plugin=\"hook\",receiver=\"ops\"} 0.0");
        scene.clock.advance(Duration.ofSeconds(31));
        awaited("tocsin_circuits_open", "{plugin=\"hook\",receiver=\"db\"} 0.0");
    }

    @Test
    void showsAlertsAndSilences() throws Exception {
        scene.fire("Disk", "ops");
        scene.fire("Lag", "ops");
        scene.silence("Lag");
        awaited("tocsin_alerts", "{state=\"suppressed\"} 1.0");
        awaited("tocsin_alerts", "{state=\"active\"} 1.0");
        awaited("tocsin_silences", "{state=\"active\"} 1.0");
        awaited("alertmanager_silences", "{state=\"active\"} 1.0");
        assertThat(awaited("alertmanager_alerts{", "state=\"suppressed\"} 1.0"))
                .containsExactly(
                        "alertmanager_alerts{state=\"active\"} 1.0",
                        "alertmanager_alerts{state=\"suppressed\"} 1.0",
                        "alertmanager_alerts{state=\"unprocessed\"} 0.0");
        scene.clock.advance(Duration.ofHours(2));
        awaited("tocsin_silences", "{state=\"expired\"} 1.0");
        awaited("tocsin_alerts", "{state=\"active\"} 0.0");
    }

    @Test
    void countsWhatSendersTellOf() throws Exception {
        String alerts = """
                [{"labels":{"alertname":"A"}},{"labels":{"alertname":"B"},"endsAt":"2020-01-01T00:00:00Z"},{"labels":{}}]""";
        assertThat(scene.post("/api/v2/alerts", "application/json", alerts).statusCode())
                .isEqualTo(400);
        awaited("alertmanager_alerts_received_total", "{status=\"firing\",version=\"v2\"} 2.0");
        awaited("alertmanager_alerts_received_total", "{status=\"resolved\",version=\"v2\"} 1.0");
        awaited("alertmanager_alerts_invalid_total", "{version=\"v2\"} 1.0");
        awaited("tocsin_alerts_accepted_total", " 2.0");
    }

    @Test
    void countsCallsByThePartThatAnswersThem() throws Exception {
        scene.get("/api/v1/deliveries");
        scene.get("/wherever/" + "x".repeat(100));
        awaited("tocsin_http_requests_total", "{code=\"200\",handler=\"/api/v1\",method=\"GET\"} 1.0");
        awaited("tocsin_http_requests_total", "{code=\"404\",handler=\"other\",method=\"GET\"} 1.0");
        awaited("tocsin_http_request_duration_seconds_count", "{handler=\"/api/v1\"} 1");
    }

    @Test
    void showsWhatTheJournalDoes() throws Exception {
        scene.fire("Disk", "ops");
        awaited("tocsin_ready", " 1.0");
        assertThat(scene.get(METRICS).body())
                .containsPattern("\ntocsin_journal_commit_duration_seconds_count [1-9]")
                .containsPattern("\ntocsin_journal_commit_changes_sum [1-9]")
                .containsPattern("\ntocsin_data_bytes [1-9]")
                .containsPattern("\ntocsin_queue_tasks [0-9]");
    }

    @Test
    void saysWhatItIs() throws Exception {
        awaited("tocsin_build_info", "{version=\"0.1.0\"} 1");
        awaited("alertmanager_cluster_enabled", " 0.0");
        awaited("alertmanager_receivers", " 6.0");
        awaited("alertmanager_integrations", " 6.0");
        awaited("alertmanager_config_last_reload_successful", " 1.0");
        awaited("alertmanager_config_last_reload_success_timestamp_seconds", " 1.7954352E9");
    }

    @Test
    void isReadByProcessNames() throws Exception {
        assertThat(scene.get(METRICS).body())
                .containsPattern("\nprocess_start_time_seconds [1-9]")
                .containsPattern("\nprocess_cpu_seconds_total [0-9]")
                .containsPattern("\njvm_memory_used_bytes [1-9]");
    }

    @Test
    void isOpenMetricsForWhoPrefersThat() throws Exception {
        HttpResponse<String> plain = scene.get(METRICS, "Accept", "text/plain;version=0.0.4");
        assertThat(plain.headers().firstValue("content-type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
        HttpResponse<String> open = scene.get(METRICS, "Accept", "application/openmetrics-text;version=1.0.0");
        assertThat(open.headers().firstValue("content-type"))
                .hasValue("application/openmetrics-text; version=1.0.0; charset=utf-8");
        assertThat(open.body()).endsWith("# EOF\n");
    }

    @Test
    void isOnlyRead() throws Exception {
        assertThat(scene.post(METRICS, "application/json", "{}").statusCode()).isEqualTo(405);
    }
}
