package dev.tocsin.adapters.wecom;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class WecomNotifierContractTests extends NotifierContractTest<WecomNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of("webhook_url", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=canary-0123456789");
    }
}
