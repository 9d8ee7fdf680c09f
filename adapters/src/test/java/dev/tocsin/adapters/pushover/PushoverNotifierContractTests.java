package dev.tocsin.adapters.pushover;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class PushoverNotifierContractTests extends NotifierContractTest<PushoverNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("user_key", "canary-u0123456789", "token", "canary-a0123456789");
    }
}
