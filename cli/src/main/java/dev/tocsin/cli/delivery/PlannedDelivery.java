package dev.tocsin.cli.delivery;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.cli.receivers.ConfiguredNotifier;

/**
 * One incident for one notifier of a receiver.
 *
 * @param id what stays the same over the attempts
 * @param incident what to deliver
 * @param receiver the name of the receiver
 * @param notifier what is to deliver it
 */
public record PlannedDelivery(String id, Incident incident, String receiver, ConfiguredNotifier notifier) {

    /** What a receipt says of a delivery that {@link #isUnwanted}. */
    static final String UNWANTED = "the incident is resolved, and 'send_resolved' is false";

    /** {@return whether the receiver does not want to hear of the end of an incident, which this is} */
    boolean isUnwanted() {
        return incident.status() == Status.RESOLVED && !notifier.sendsResolved();
    }
}
