package dev.tocsin.adapters.mattermost;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class MattermostNotifierContractTests extends NotifierContractTest<MattermostNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("webhook_url", "https://chat.example/hooks/canary-0123456789");
    }
}
