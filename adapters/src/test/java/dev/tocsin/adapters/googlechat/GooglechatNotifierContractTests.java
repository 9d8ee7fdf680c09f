package dev.tocsin.adapters.googlechat;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class GooglechatNotifierContractTests extends NotifierContractTest<GooglechatNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("webhook_url", "https://chat.googleapis.com/v1/spaces/S/messages?key=k&token=canary-0123456789");
    }
}
