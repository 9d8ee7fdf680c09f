package dev.tocsin.adapters.discord;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class DiscordNotifierContractTests extends NotifierContractTest<DiscordNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "webhook_url",
                "https://discord.com/api/webhooks/1/canary-0123456789",
                "username",
                "{{ .CommonLabels }}",
                "content",
                "{{ .CommonAnnotations }}");
    }
}
