package dev.tocsin.adapters.pager;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The key under which PagerDuty takes several events for one incident. */
final class DedupKey {
    /** The longest key that PagerDuty takes, in characters. */
    static final int MAX_LENGTH = 255;

    private DedupKey() {}

    /** {@return the key of an incident at a service: readable if it is short enough, else its SHA-256} */
    static String of(String service, String incident) {
        String key = (service + ":" + incident).replace(' ', '-');
        return key.length() <= MAX_LENGTH ? key : sha256(key);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
