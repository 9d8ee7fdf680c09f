package dev.tocsin.adapters.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.value.HmacSha256;
import dev.tocsin.contract.value.Secret;
import java.time.Instant;
import java.util.Base64;

/**
 * What proves that a message comes from somebody who knows the robot's secret. DingTalk takes it for an hour.
 *
 * @param timestamp when it was signed, in milliseconds since 1970
 * @param sign the HMAC-SHA256 of timestamp, line feed and secret under the secret itself, in Base64
 */
record RobotSignature(long timestamp, Secret sign) {
    static RobotSignature by(Secret secret, Instant at) {
        long timestamp = at.toEpochMilli();
        byte[] key = secret.reveal().getBytes(UTF_8);
        byte[] signed = (timestamp + "\n" + secret.reveal()).getBytes(UTF_8);
        String sign = Base64.getEncoder().encodeToString(HmacSha256.sign(key, signed));
        return new RobotSignature(timestamp, Secret.of(sign));
    }

    /** {@return the address with the signature as two more parameters} */
    MaskedText addTo(MaskedText address) {
        return address.plusParameter("timestamp", String.valueOf(timestamp))
                .plus("&sign=")
                .plusEncoded(sign);
    }
}
