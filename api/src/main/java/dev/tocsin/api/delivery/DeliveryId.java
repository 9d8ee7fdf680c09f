package dev.tocsin.api.delivery;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Sha256;
import java.time.Instant;

/**
 * Makes the id of a delivery that nobody else gave one: from what is delivered, whereto and when, so that it can be foretold.
 *
 * @since 0.1
 */
public final class DeliveryId {
    private static final int DIGITS = 24;

    private DeliveryId() {}

    /**
     * Returns an id: {@code dlv_} and 24 hexadecimal digits. The same arguments give the same id.
     *
     * @param incident what is delivered
     * @param destination whereto, in any words that differ from those for elsewhere; empty if there is no elsewhere
     * @param at when the delivery begins
     */
    public static String of(Incident incident, String destination, Instant at) {
        return of(incident.key() + "\n" + incident.status().word(), destination, at);
    }

    /**
     * Returns an id: {@code dlv_} and 24 hexadecimal digits. The same arguments give the same id.
     *
     * @param incident the key of what is delivered
     * @param destination whereto, in any words that differ from those for elsewhere
     * @param at when it was decided to deliver it
     */
    public static String of(String incident, String destination, Instant at) {
        String source = String.join("\n", incident, destination, at.toString());
        return "dlv_" + Sha256.hex(source).substring(0, DIGITS);
    }
}
