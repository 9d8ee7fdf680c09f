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
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
