package dev.tocsin.testing.guide;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class AcmeSirenContractTests extends NotifierContractTest<AcmeSiren> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("endpoint", "https://siren.example/ring", "api_key", "canary-0123456789");
    }
}
