package dev.tocsin.adapters.rocketchat;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class RocketchatNotifierContractTests extends NotifierContractTest<RocketchatNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("token", "canary-token-0123456789", "token_id", "canary-user-0123456789", "channel", "#ops");
    }
}
