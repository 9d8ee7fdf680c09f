package dev.tocsin.adapters.email;

import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.Map;

class EmailNotifierContractTests extends NotifierContractTest<EmailNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "to", "ops@example.org",
                "from", "tocsin@example.org",
                "smarthost", "mail.example:587",
                "auth_username", "ops",
                "auth_password", "canary-mail-password",
                "auth_secret", "canary-mail-secret",
                "tls_config",
                        Map.of("ca", "canary-mail-ca", "cert", "canary-mail-certificate", "key", "canary-mail-key"));
    }
}
