package dev.tocsin.adapters.pager;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class PagerDutyNotifierContractTests extends NotifierContractTest<PagerDutyNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("routing_key", "canary-0123456789abcdef");
    }
}
