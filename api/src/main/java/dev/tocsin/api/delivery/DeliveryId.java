package dev.tocsin.api.delivery;

import dev.tocsin.api.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The id of a delivery that nobody else gave one: made from what is delivered and when, so that it can be foretold. */
final class DeliveryId {
    private static final int OCTETS = 12;

    private DeliveryId() {}

    static String of(Incident incident, Instant at) {
        String source = incident.key() + "\n" + incident.status().word() + "\n" + at;
        byte[] digest = sha256().digest(source.getBytes(StandardCharsets.UTF_8));
        return "dlv_" + HexFormat.of().formatHex(digest, 0, OCTETS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
