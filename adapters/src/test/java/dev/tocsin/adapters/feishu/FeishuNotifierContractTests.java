package dev.tocsin.adapters.feishu;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class FeishuNotifierContractTests extends NotifierContractTest<FeishuNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "webhook_url",
                "https://open.feishu.cn/open-apis/bot/v2/hook/canary-0123456789",
                "secret",
                "canary-abcdefghij");
    }
}
