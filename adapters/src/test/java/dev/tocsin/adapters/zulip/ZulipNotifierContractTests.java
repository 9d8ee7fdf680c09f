package dev.tocsin.adapters.zulip;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class ZulipNotifierContractTests extends NotifierContractTest<ZulipNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "url", "https://acme.zulipchat.com",
                "email", "tocsin-bot@acme.example",
                "api_key", "canary-0123456789",
                "channel", "ops");
    }
}
