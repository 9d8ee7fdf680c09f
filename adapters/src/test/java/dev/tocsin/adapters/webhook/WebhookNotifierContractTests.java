package dev.tocsin.adapters.webhook;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class WebhookNotifierContractTests extends NotifierContractTest<WebhookNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "endpoint",
                "https://hook.example/in",
                "signing_secret",
                "whsec_Y2FuYXJ5IGNhbmFyeSBjYW5hcnk=",
                "signing_key",
                "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc=",
                "hmac",
                Map.of("secret", "canary-of-hmac"));
    }
}
