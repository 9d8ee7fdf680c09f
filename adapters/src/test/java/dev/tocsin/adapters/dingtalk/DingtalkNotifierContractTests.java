package dev.tocsin.adapters.dingtalk;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class DingtalkNotifierContractTests extends NotifierContractTest<DingtalkNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "webhook_url",
                "https://oapi.dingtalk.com/robot/send?access_token=canary-0123456789",
                "secret",
                "canary-SEC0123456789");
    }
}
