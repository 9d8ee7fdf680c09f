package dev.tocsin.adapters.oncall;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class GrafanaOncallNotifierContractTests extends NotifierContractTest<GrafanaOncallNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("url", "https://oncall.example/integrations/v1/formatted_webhook/canary-0123456789/");
    }
}
