package dev.tocsin.adapters.telegram;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class TelegramNotifierContractTests extends NotifierContractTest<TelegramNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("bot_token", "canary-0123456789:abc", "chat_id", "-1001");
    }
}
