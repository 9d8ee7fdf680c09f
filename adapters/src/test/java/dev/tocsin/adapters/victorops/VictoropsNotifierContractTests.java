package dev.tocsin.adapters.victorops;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class VictoropsNotifierContractTests extends NotifierContractTest<VictoropsNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("api_key", "canary-0123456789abcdef", "routing_key", "database");
    }
}
