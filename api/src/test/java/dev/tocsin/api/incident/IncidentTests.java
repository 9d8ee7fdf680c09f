package dev.tocsin.api.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Values;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void isKeyedBySeverityAndTitleWhereNoKeyIsGiven() {
        assertThat(Incident.of("Queue lag", "critical", "worker backlog growing")
                        .key())
                .isEqualTo("critical:Queue lag");
    }

    @Test
    void becomesArgumentsAndBackWithoutLoss() {
        Incident incident = Incident.builder("Queue lag", "page", "")
                .key("k")
                .status(Status.RESOLVED)
                .labels(Map.of("team", "ops"))
                .annotations(Map.of("runbook", "r"))
                .startsAt(NOON)
                .endsAt(NOON.plusSeconds(60))
                .link("https://graph.example/1")
                .build();

        Values arguments = IncidentArguments.values(incident);

        assertThat(IncidentArguments.values(IncidentArguments.incident(arguments)))
                .isEqualTo(arguments);
    }

    @Test
    void keepsEverythingInABuilderMadeFromIt() {
        Alert alert = Alert.builder().labels(Map.of("alertname", "A1")).build();
        Incident incident = Incident.builder("T", "info", "S")
                .grouping(Grouping.builder().receiver("ops").build())
                .alerts(List.of(alert))
                .build();

        Incident shorter = incident.toBuilder().summary("").build();

        assertThat(shorter.alerts()).containsExactly(alert);
        assertThat(shorter.grouping().receiver()).isEqualTo("ops");
        assertThat(shorter.summary()).isEmpty();
        assertThat(shorter.key()).isEqualTo(incident.key());
    }

    @Test
    void fingerprintsLabelsAsPrometheusDoes() {
        assertThat(Alert.builder().build().fingerprint()).isEqualTo("cbf29ce484222325");
        assertThat(Alert.builder().labels(Map.of("b", "2", "a", "1")).build().fingerprint())
                .isEqualTo(Alert.builder()
                        .labels(Map.of("a", "1", "b", "2"))
                        .build()
                        .fingerprint())
                .hasSize(16);
    }
}
