package dev.tocsin.adapters.exec;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class ExecNotifierContractTests extends NotifierContractTest<ExecNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("command", "/usr/local/bin/page", "environment", Map.of("API_TOKEN", "canary-exec-token"));
    }
}
