package dev.tocsin.adapters.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Body;
import java.io.ByteArrayOutputStream;

/**
 * What a request is signed for.
 *
 * @param id the value of {@code webhook-id}
 * @param timestamp the second of the attempt, since 1970
 * @param body what is signed as it goes on the wire
 */
record SignedContent(String id, String timestamp, Body body) {
    /** {@return the octets that Standard Webhooks signs} */
    byte[] standard() {
        return behind(id + "." + timestamp + ".");
    }

    /** {@return the octets of the body alone} */
    byte[] bare() {
        return behind("");
    }

    /** {@return the octets that Grafana signs where it sends a timestamp, too} */
    byte[] timed() {
        return behind(timestamp + ":");
    }

    private byte[] behind(String head) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(head.getBytes(UTF_8));
        octets.writeBytes(body.reveal());
        return octets.toByteArray();
    }
}
