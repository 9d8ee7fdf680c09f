package dev.tocsin.adapters.console;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class ConsoleNotifierContractTests extends NotifierContractTest<ConsoleNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of();
    }
}
