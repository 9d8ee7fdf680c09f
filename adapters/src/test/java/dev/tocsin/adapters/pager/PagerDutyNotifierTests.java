package dev.tocsin.adapters.pager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
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

    @ParameterizedTest
    @CsvSource({"critical, critical", "Error, error", "' info ', info", "page, warning", "P1, warning", "none, warning"
    })
    void saysNoSeverityThatPagerDutyDoesNotKnow(String said, String sent) {
        assertThat(sent(pagerDuty().severity(Template.of(said)), "/payload/severity"))
                .isEqualTo(Json.of(sent));
    }
}
