package dev.tocsin.contract.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Texts that stand for longer ones, or for secret ones.
 *
 * @since 0.1
 */
public final class Sha256 {
    private Sha256() {}

    /** {@return the SHA-256 of a text in UTF-8, in hexadecimal digits} */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the SHA-256 of octets, in hexadecimal digits} */
    public static String hex(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
