package dev.tocsin.adapters.ntfy;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.List;
import java.util.Map;

class NtfyNotifierContractTests extends NotifierContractTest<NtfyNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("topic", "ops", "token", "canary-tk_0123456789", "tags", List.of("tocsin"));
    }
}
