package dev.tocsin.adapters.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.value.Secret;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RobotSignatureTests {
    private static final RobotSignature SIGNATURE =
            RobotSignature.by(Secret.of("this is secret"), Instant.ofEpochMilli(1577262236757L));

    @Test
    void isThatOfAKnownSecretAndTime() {
        assertThat(SIGNATURE.sign().reveal()).isEqualTo("hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=");
    }

    @Test
    void isEscapedInTheAddress() {
        MaskedText address = SIGNATURE.addTo(MaskedText.of("https://oapi.dingtalk.com/robot/send?access_token=1"));

        assertThat(address)
                .hasToString(
                        "https://oapi.dingtalk.com/robot/send?access_token=1&timestamp=1577262236757&sign=[secret]");
        assertThat(address.reveal()).endsWith("&sign=hmPWwU%2B7lVdm3ZZz0r9tSfx0L4Q26jWOZr9%2BGs6EZQM%3D");
    }
}
