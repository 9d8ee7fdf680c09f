package dev.tocsin.adapters.pager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlertDetailsTests {
    private static final Alert SLOW = Alert.builder()
            .labels(Map.of("alertname", "QueueLag", "instance", "node-1"))
            .annotations(Map.of("summary", "slow"))
            .generatorUrl("https://prom.example/g")
            .build();

    private static String written(List<Alert> alerts, Detail detail) {
        Incident incident =
                Incident.builder("QueueLag", "page", "slow").alerts(alerts).build();
        return JsonText.write(AlertDetails.of(incident, detail));
    }

    @Test
    void tellsOfEachAlertUnderItsState() {
        Alert over = Alert.builder().status(Status.RESOLVED).build();

        assertThat(written(List.of(SLOW, over), Detail.FULL)).isEqualTo("""
                {"num_firing":"1","firing":"Labels:\\n - alertname = QueueLag\\n - instance = node-1\\n\
                Annotations:\\n - summary = slow\\nSource: https://prom.example/g\\n",\
                "num_resolved":"1","resolved":""}""");
    }

    @Test
    void tellsOfAnIncidentThatWasGivenByHandAsOfOneAlert() {
        Incident incident = Incident.builder("Disk full", "page", "")
                .labels(Map.of("instance", "node-1"))
                .link("https://wiki.example/disk")
                .build();

        assertThat(JsonText.write(AlertDetails.of(incident, Detail.FULL))).isEqualTo("""
                {"num_firing":"1","firing":"Labels:\\n - instance = node-1\\nSource: https://wiki.example/disk\\n",\
                "num_resolved":"0","resolved":""}""");
    }

    @Test
    void tellsOfFewAlertsAndThenOfNone() {
        List<Alert> alerts = Stream.generate(() -> SLOW).limit(5).toList();

        assertThat(written(alerts, Detail.SHORT))
                .startsWith("{\"num_firing\":\"5\",\"firing\":\"Labels:")
                .endsWith("\\n…and 2 more\\n\",\"num_resolved\":\"0\",\"resolved\":\"\"}");
        assertThat(written(alerts, Detail.LEAST))
                .isEqualTo("{\"note\":\"The details are left out: with them the event is over the 512 KB that"
                        + " PagerDuty takes.\"}");
    }
}
