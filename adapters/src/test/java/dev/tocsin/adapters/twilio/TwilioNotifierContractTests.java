package dev.tocsin.adapters.twilio;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class TwilioNotifierContractTests extends NotifierContractTest<TwilioNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "account_sid",
                "AC0123456789abcdef0123456789abcdef",
                "auth_token",
                "canary-0123456789",
                "from",
                "+15005550006",
                "to",
                "+15005550001");
    }
}
