package dev.tocsin.adapters.msteams;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class MsteamsNotifierContractTests extends NotifierContractTest<MsteamsNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("webhook_url", "https://flows.example/triggers/manual/invoke?sig=canary-0123456789");
    }
}
