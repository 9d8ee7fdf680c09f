package dev.tocsin.adapters.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BotSignatureTests {
    @Test
    void signsNothingUnderTimeAndSecret() {
        BotSignature signature = BotSignature.by(Secret.of("demo"), Instant.ofEpochSecond(1599360473));
        MembersBuilder body = Json.members();

        signature.addTo(body);

        assertThat(signature.sign().reveal()).isEqualTo("l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
        assertThat(body.build()).hasToString("{\"timestamp\":\"1599360473\",\"sign\":\"[secret]\"}");
    }
}
