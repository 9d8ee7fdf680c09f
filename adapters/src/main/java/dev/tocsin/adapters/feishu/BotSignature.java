package dev.tocsin.adapters.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What proves that a card comes from somebody who knows the bot's secret. Feishu takes it for an hour.
 *
 * @param timestamp when it was signed, in seconds since 1970
 * @param sign the HMAC-SHA256 of nothing under the key of timestamp, line feed and secret, in Base64
 */
record BotSignature(long timestamp, Secret sign) {
    private static final String ALGORITHM = "HmacSHA256";

    static BotSignature by(Secret secret, Instant at) {
        long timestamp = at.getEpochSecond();
        byte[] key = (timestamp + "\n" + secret.reveal()).getBytes(UTF_8);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new BotSignature(timestamp, Secret.of(Base64.getEncoder().encodeToString(mac.doFinal())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    void addTo(MembersBuilder body) {
        body.with("timestamp", String.valueOf(timestamp)).with("sign", Json.of(sign));
    }
}
