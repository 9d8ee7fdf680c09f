package dev.tocsin.adapters.pager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerDutyNotifierTests {
    private static final Incident LAG = Incident.of("Queue lag", "warning", "worker backlog growing");

    private static PagerDutyNotifierPlugin.Builder pagerDuty() {
        return PagerDutyNotifierPlugin.builder().routingKey(Secret.of("canary-0123"));
    }

    private static Json sent(PagerDutyNotifierPlugin.Builder pagerDuty, String place) {
        Body body = ((HttpCall) pagerDuty.build().preview(LAG)).body().orElseThrow();
        return Pointer.of(place).find(body.toJson()).get(0);
    }

    @Test
    void tellsAServiceOfVersion1() {
        HttpCall call = (HttpCall) PagerDutyNotifierPlugin.builder()
                .serviceKey(Secret.of("canary-0123"))
                .url(URI.create("https://events.eu.pagerduty.com/v2/enqueue"))
                .clientUrl(Template.of("https://tocsin.example"))
                .build()
                .preview(LAG);

        assertThat(call).hasToString("POST https://events.eu.pagerduty.com/generic/2010-04-15/create_event.json");
        assertThat(call.body().orElseThrow().toJson()).hasToString("""
                {"service_key":"[secret]","event_type":"trigger",\
                "incident_key":"94b7f7b6457abce818c2ea9f14e78d2fd1e7a6cd0ee1a0638e003a03c07955ae",\
                "description":"Queue lag: worker backlog growing","client":"Tocsin","client_url":"https://tocsin.example",\
                "details":{"num_firing":"1","firing":"","num_resolved":"0","resolved":""}}""");
    }

    @Test
    void closesAnIncidentOfVersion1ByItsKeyAlone() {
        Body body = ((HttpCall) PagerDutyNotifierPlugin.builder()
                        .serviceKey(Secret.of("canary-0123"))
                        .build()
                        .preview(LAG.toBuilder().status(Status.RESOLVED).build()))
                .body()
                .orElseThrow();

        assertThat(((Json.Members) body.toJson()).values())
                .containsEntry("event_type", Json.of("resolve"))
                .doesNotContainKey("client");
    }

    @Test
    void isToldBy403OfVersion1ThatItIsTooMuch() {
        Host host = Host.builder().transport(ScriptedTransport.replying(403)).build();

        assertThat(PagerDutyNotifierPlugin.builder(host)
                        .serviceKey(Secret.of("canary-0123"))
                        .build()
                        .deliver(LAG))
                .hasToString("failed: status 403");
        assertThat(PagerDutyNotifierPlugin.builder(host)
                        .routingKey(Secret.of("canary-0123"))
                        .build()
                        .deliver(LAG))
                .hasToString("refused: status 403");
    }

    /** Both write events of one API. */
    @Test
    void declaresWhatPagerDeclares() {
        DeliverySemantics pagerDuty = semantics("pagerduty");
        DeliverySemantics pager = semantics("pager");

        assertThat(pagerDuty.intake().limits()).containsAll(pager.intake().limits());
        assertThat(pagerDuty.intake().paces()).containsAll(pager.intake().paces());
        assertThat(pagerDuty.replies()).isEqualTo(pager.replies());
        assertThat(pagerDuty.ending()).isEqualTo(pager.ending());
        assertThat(pagerDuty.identity()).isEqualTo(pager.identity());
        assertThat(pagerDuty.severity()).isEqualTo(pager.severity());
    }

    private static DeliverySemantics semantics(String plugin) {
        return Registry.load(PagerDutyNotifierTests.class.getClassLoader())
                .plugin("delivery", plugin)
                .semantics()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"critical, critical", "Error, error", "' info ', info", "page, warning", "P1, warning", "none, warning"
    })
    void saysNoSeverityThatPagerDutyDoesNotKnow(String said, String sent) {
        assertThat(sent(pagerDuty().severity(Template.of(said)), "/payload/severity"))
                .isEqualTo(Json.of(sent));
    }
}
