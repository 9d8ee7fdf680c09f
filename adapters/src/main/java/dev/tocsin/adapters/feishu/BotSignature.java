package dev.tocsin.adapters.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.HmacSha256;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.time.Instant;
import java.util.Base64;

/**
 * What proves that a card comes from somebody who knows the bot's secret. Feishu takes it for an hour.
 *
 * @param timestamp when it was signed, in seconds since 1970
 * @param sign the HMAC-SHA256 of nothing under the key of timestamp, line feed and secret, in Base64
 */
record BotSignature(long timestamp, Secret sign) {
    static BotSignature by(Secret secret, Instant at) {
        long timestamp = at.getEpochSecond();
        byte[] key = (timestamp + "\n" + secret.reveal()).getBytes(UTF_8);
        String sign = Base64.getEncoder().encodeToString(HmacSha256.sign(key, new byte[0]));
        return new BotSignature(timestamp, Secret.of(sign));
    }

    void addTo(MembersBuilder body) {
        body.with("timestamp", String.valueOf(timestamp)).with("sign", Json.of(sign));
    }
}
