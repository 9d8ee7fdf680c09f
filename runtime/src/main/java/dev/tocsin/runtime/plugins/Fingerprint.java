package dev.tocsin.runtime.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a file from every other one.
 *
 * @param bytes its size
 * @param sha256 its SHA-256 in hexadecimal
 */
public record Fingerprint(long bytes, String sha256) {
    private static final int AT_ONCE = 1 << 16;

    /** {@return the fingerprint of a file with this content} */
    public static Fingerprint of(byte[] octets) {
        return new Fingerprint(octets.length, HexFormat.of().formatHex(digest().digest(octets)));
    }

    /** {@return the fingerprint of a file, which need not fit into memory} */
    public static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] octets = new byte[AT_ONCE];
        long bytes = 0;
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(octets); read >= 0; read = content.read(octets)) {
                digest.update(octets, 0, read);
                bytes += read;
            }
        }
        return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return bytes + " bytes with the SHA-256 " + sha256;
    }
}
