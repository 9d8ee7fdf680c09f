package dev.tocsin.adapters.gotify;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class GotifyNotifierContractTests extends NotifierContractTest<GotifyNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("url", "https://gotify.example", "token", "canary-A0123456789");
    }
}
