package dev.tocsin.adapters.opsgenie;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpsgenieNotifierTests {
    private static final Incident LAG = Incident.of("Queue lag", "critical", "worker backlog growing");

    private static OpsgenieNotifierPlugin.Builder opsgenie(ScriptedTransport transport) {
        return OpsgenieNotifierPlugin.builder(
                        Host.builder().transport(transport).build())
                .apiKey(Secret.of("0123456789"));
    }

    @Test
    void isFoundInJiraServiceManagementToo() {
        OpsgenieNotifierPlugin jsm = opsgenie(ScriptedTransport.replying(202))
                .apiUrl(URI.create("https://api.atlassian.com/jsm/ops/integration/"))
                .build();

        assertThat(jsm.preview(LAG)).hasToString("POST https://api.atlassian.com/jsm/ops/integration/v2/alerts");
    }

    @Test
    void saysItsTextsOnceMoreWhereAnOpenAlertIsToBeUpdated() {
        ScriptedTransport transport = ScriptedTransport.replying(202);

        Receipt receipt = opsgenie(transport).updateAlerts(true).build().deliver(LAG);

        assertThat(receipt).hasToString("accepted: status 202");
        assertThat(transport.requests().stream().map(Object::toString).map(OpsgenieNotifierTests::withoutAlias))
                .containsExactly(
                        "POST https://api.opsgenie.com/v2/alerts",
                        "PUT https://api.opsgenie.com/v2/alerts/ALIAS/message?identifierType=alias",
                        "PUT https://api.opsgenie.com/v2/alerts/ALIAS/description?identifierType=alias");
        assertThat(((HttpCall) transport.requests().get(1)).body().orElseThrow().toJson())
                .hasToString("{\"message\":\"[FIRING] Queue lag (critical)\"}");
        assertThat(((HttpCall) transport.requests().get(2)).body().orElseThrow().toJson())
                .hasToString("{\"description\":\"worker backlog growing\"}");
    }

    private static String withoutAlias(String request) {
        return request.replaceFirst("[0-9a-f]{64}", "ALIAS");
    }

    @Test
    void updatesNothingThatWasNotTaken() {
        ScriptedTransport transport = ScriptedTransport.replying(202, 422);

        assertThat(opsgenie(transport).updateAlerts(true).build().deliver(LAG)).hasToString("refused: status 422");
        assertThat(transport.requests()).hasSize(2);
    }

    @Test
    void updatesNothingThatIsOver() {
        ScriptedTransport transport = ScriptedTransport.replying(202);
        Incident over = LAG.toBuilder().status(Status.RESOLVED).build();

        opsgenie(transport).updateAlerts(true).build().deliver(over);

        assertThat(transport.requests()).hasSize(1);
    }

    @Test
    void takesAnAlertThatIsGoneForClosed() {
        OpsgenieNotifierPlugin opsgenie =
                opsgenie(ScriptedTransport.replying(404)).build();

        assertThat(opsgenie.deliver(LAG.toBuilder().status(Status.RESOLVED).build()))
                .hasToString("accepted: status 404; it was taken already");
        assertThat(opsgenie.deliver(LAG)).hasToString("refused: status 404");
    }

    @Test
    void hasNoMoreDetailsThanTheTargetTakes() {
        Incident incident = Incident.builder("Queue lag", "info", "")
                .labels(Map.of("a", "x".repeat(4000), "b", "x".repeat(3998), "c", "x"))
                .build();
        HttpCall call =
                (HttpCall) opsgenie(ScriptedTransport.replying(202)).build().preview(incident);
        Json details = ((Json.Members) call.body().orElseThrow().toJson())
                .find("details")
                .orElseThrow();

        assertThat(((Json.Members) details).values()).containsOnlyKeys("a", "b");
    }
}
