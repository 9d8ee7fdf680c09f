package dev.tocsin.adapters.opsgenie;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class OpsgenieNotifierContractTests extends NotifierContractTest<OpsgenieNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("api_key", "canary-0123456789abcdef");
    }
}
