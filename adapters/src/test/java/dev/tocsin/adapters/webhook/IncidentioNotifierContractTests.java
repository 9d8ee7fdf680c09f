package dev.tocsin.adapters.webhook;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class IncidentioNotifierContractTests extends NotifierContractTest<IncidentioNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "url", "https://api.incident.io/v2/alert_events/alertmanager/canary-source",
                "alert_source_token", "canary-0123456789");
    }
}
