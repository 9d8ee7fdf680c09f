package dev.tocsin.adapters.sns;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.HmacSha256;
import dev.tocsin.contract.value.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys that sign requests to a service: of the secret, for a day and a region. Each takes four signatures to make, so the
 * last one is kept. Safe to share between threads.
 */
final class Sigv4Keys {
    private final String service;
    private volatile @Nullable Key last;

    Sigv4Keys(String service) {
        this.service = service;
    }

    private static final class Key {
        private final Secret secret;
        private final String date;
        private final String region;
        private final byte[] octets;

        Key(Secret secret, String date, String region, byte[] octets) {
            this.secret = secret;
            this.date = date;
            this.region = region;
            this.octets = octets;
        }

        boolean isFor(Secret wanted, String day, String place) {
            return secret.equals(wanted) && date.equals(day) && region.equals(place);
        }
    }

    String service() {
        return service;
    }

    /** Signs a text with the key of a day, written as eight digits. */
    byte[] sign(Secret secret, String date, String region, String text) {
        @Nullable Key key = last;
        if (key == null || !key.isFor(secret, date, region)) {
            key = new Key(secret, date, region, made(secret, date, region));
            last = key;
        }
        return hmac(key.octets, text);
    }

    private byte[] made(Secret secret, String date, String region) {
        byte[] dated = hmac(("AWS4" + secret.reveal()).getBytes(UTF_8), date);
        return hmac(hmac(hmac(dated, region), service), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        return HmacSha256.sign(key, text.getBytes(UTF_8));
    }
}
