package dev.tocsin.adapters.slack;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class SlackNotifierContractTests extends NotifierContractTest<SlackNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "api_url",
                "https://hooks.slack.com/services/T0/B0/canary-0123456789",
                "message_text",
                "{{ .CommonLabels }}",
                "pretext",
                "{{ .CommonAnnotations }}");
    }
}
