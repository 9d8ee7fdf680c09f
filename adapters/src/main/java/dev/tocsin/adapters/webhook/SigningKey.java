package dev.tocsin.adapters.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Body;
import dev.tocsin.contract.value.Secret;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that signs as Standard Webhooks v1 has it: HMAC-SHA256 over {@code id.timestamp.body}. */
final class SigningKey {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private SigningKey(SecretKeySpec key) {
        this.key = key;
    }

    /** {@return the key that is written in a secret: Base64 of at least one octet, with or without the prefix} */
    static SigningKey of(Secret secret) {
        String written = secret.reveal();
        String octets = written.startsWith(PREFIX) ? written.substring(PREFIX.length()) : written;
        return new SigningKey(new SecretKeySpec(Base64.getDecoder().decode(octets), ALGORITHM));
    }

    /**
     * Returns the value of the header {@code webhook-signature}.
     *
     * @param id the value of {@code webhook-id}
     * @param timestamp the value of {@code webhook-timestamp}
     * @param body what is signed as it goes on the wire
     */
    String sign(String id, String timestamp, Body body) {
        Mac mac = mac();
        mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body.reveal()));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
