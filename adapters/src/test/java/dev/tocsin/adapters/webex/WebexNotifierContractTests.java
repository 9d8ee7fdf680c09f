package dev.tocsin.adapters.webex;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class WebexNotifierContractTests extends NotifierContractTest<WebexNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("token", "canary-0123456789", "room_id", "Y2lzY29zcGFyazovL3VzL1JPT00v");
    }
}
