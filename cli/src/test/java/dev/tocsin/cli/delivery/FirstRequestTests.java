package dev.tocsin.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.server.configuration.receivers.ConfiguredNotifier;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FirstRequestTests {

    private static final Incident INCIDENT = Incident.of("CPU\nhigh", "warning", "90%");

    @Test
    void saysWhyNothingWouldBeAsked() {
        FirstRequest request = first(INCIDENT, () -> new Step.Done(new Verdict.Skipped("nobody to tell")));

        assertThat(request.toText()).isEqualTo("""
                ops, siren: firing CPU\\nhigh
                {
                  "kind": "nothing",
                  "reason": "nobody to tell"
                }
                """);
    }

    @Test
    void asksNothingForAnEndThatNobodyWantsToHearOf() {
        Incident over = INCIDENT.toBuilder().status(Status.RESOLVED).build();
        FirstRequest request = first(over, () -> {
            throw new AssertionError("asked");
        });

        assertThat(request.toJson())
                .hasToString(
                        "{\"incident\":\"warning:CPU\\nhigh\",\"receiver\":\"ops\",\"plugin\":\"siren\",\"request\":"
                                + "{\"kind\":\"nothing\",\"reason\":\"the incident is resolved, and 'send_resolved' is false\"}}");
    }

    @Test
    void tellsOfAPluginThatFailsWithoutItsWords() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> first(INCIDENT, () -> {
                    throw new IllegalStateException("canary");
                }))
                .withMessage("[P404] tocsin.yml:4: receivers[0].siren_configs[0]: plugin 'delivery/siren' threw"
                        + " java.lang.IllegalStateException instead of a request; run it again with '--verbose' to see"
                        + " where; it is a mistake in the plugin")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.BUG));
    }

    private static FirstRequest first(Incident incident, Supplier<Step> begin) {
        ConfiguredNotifier configured = new ConfiguredNotifier(
                new PluginId("delivery", "siren"),
                "tocsin.yml:4: receivers[0].siren_configs[0]",
                Values.none(),
                false,
                List.of());
        Notifier notifier = new Notifier() {
            @Override
            protected Host pluginHost() {
                return Host.ofDefaults();
            }

            @Override
            protected DeliverySemantics pluginSemantics() {
                return DeliverySemantics.undeclared();
            }

            @Override
            protected Step begin(Notice notice) {
                return begin.get();
            }
        };
        return FirstRequest.of(new PlannedDelivery(incident, "ops", configured), notifier, Instant.EPOCH);
    }
}
