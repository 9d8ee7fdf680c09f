package dev.tocsin.cli.bundle.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a file from every other one.
 *
 * @param bytes its size
 * @param sha256 its SHA-256 in hexadecimal
 */
record Fingerprint(long bytes, String sha256) {

    static Fingerprint of(byte[] octets) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(octets);
            return new Fingerprint(octets.length, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return bytes + " bytes with the SHA-256 " + sha256;
    }
}
