package dev.tocsin.adapters.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.value.Secret;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What proves that a message comes from somebody who knows the robot's secret. DingTalk takes it for an hour.
 *
 * @param timestamp when it was signed, in milliseconds since 1970
 * @param sign the HMAC-SHA256 of timestamp, line feed and secret under the secret itself, in Base64
 */
record RobotSignature(long timestamp, Secret sign) {
    private static final String ALGORITHM = "HmacSHA256";

    static RobotSignature by(Secret secret, Instant at) {
        long timestamp = at.toEpochMilli();
        byte[] key = secret.reveal().getBytes(UTF_8);
        byte[] signed = (timestamp + "\n" + secret.reveal()).getBytes(UTF_8);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new RobotSignature(timestamp, Secret.of(Base64.getEncoder().encodeToString(mac.doFinal(signed))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** {@return the address with the signature as two more parameters} */
    MaskedText addTo(MaskedText address) {
        return address.plusParameter("timestamp", String.valueOf(timestamp))
                .plus("&sign=")
                .plusEncoded(sign);
    }
}
