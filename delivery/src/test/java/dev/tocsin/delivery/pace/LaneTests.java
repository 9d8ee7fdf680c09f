package dev.tocsin.delivery.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Intake;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaneTests {
    private static final String CANARY = "canary-4711";

    private static List<Lane> lanes(String by, Map<String, ?> configuration) {
        DeliverySemantics http = DeliverySemantics.http();
        Intake intake = new Intake(List.of(), List.of(new PaceLimit(1, Duration.ofSeconds(1), by)));
        DeliverySemantics semantics = new DeliverySemantics(
                http.source(), intake, http.replies(), http.ending(), http.identity(), http.severity(), http.custom());
        return Lane.of(plugin(Optional.of(semantics)), Values.of(configuration));
    }

    private static PluginContract plugin(Optional<DeliverySemantics> semantics) {
        return new PluginContract(
                new PluginId("delivery", "siren"),
                List.of(),
                "Rings.",
                List.of(),
                List.of(),
                List.of(),
                semantics,
                new Origin("acme.Siren", "acme.SirenPlugin$Factory", Origin.FORMAT));
    }

    @Test
    void areTheSameForCallsThatAreCountedTogether() {
        assertThat(lanes("room", Map.of("room", "a", "volume", 1L)))
                .isEqualTo(lanes("room", Map.of("room", "a", "volume", 2L)))
                .isNotEqualTo(lanes("room", Map.of("room", "b", "volume", 1L)));
        assertThat(lanes("", Map.of("volume", 1L))).isNotEqualTo(lanes("", Map.of("volume", 2L)));
    }

    @Test
    void tellKeysApartAndShowNone() {
        List<Lane> lanes = lanes("key", Map.of("key", Secret.of(CANARY)));

        assertThat(lanes).isNotEqualTo(lanes("key", Map.of("key", Secret.of("other-key"))));
        assertThat(lanes.toString()).doesNotContain(CANARY).doesNotContain("4711");
    }

    @Test
    void areNoneByAFieldThatIsNotGiven() {
        assertThat(lanes("room", Map.of("volume", 1L))).isEmpty();
    }

    @Test
    void areNoneWhereNoPaceIsKnown() {
        assertThat(Lane.of(plugin(Optional.empty()), Values.none())).isEmpty();
    }
}
