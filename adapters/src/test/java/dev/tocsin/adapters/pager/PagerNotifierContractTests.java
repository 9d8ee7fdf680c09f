package dev.tocsin.adapters.pager;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class PagerNotifierContractTests extends NotifierContractTest<PagerNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("service", "core", "routing_key", "canary-0123456789abcdef");
    }
}
