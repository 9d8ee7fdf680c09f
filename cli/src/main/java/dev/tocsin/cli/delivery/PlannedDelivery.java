package dev.tocsin.cli.delivery;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.delivery.courier.Errand;
import dev.tocsin.server.configuration.receivers.ConfiguredNotifier;

/**
 * One incident for one notifier of a receiver.
 *
 * @param incident what to deliver
 * @param receiver the name of the receiver
 * @param notifier what is to deliver it
 */
record PlannedDelivery(Incident incident, String receiver, ConfiguredNotifier notifier) {

    /** What is said of a delivery that {@link #isUnwanted}. */
    static final String UNWANTED = "the incident is resolved, and 'send_resolved' is false";

    /** {@return what to ask a courier for} */
    Errand errand(Notifier instance) {
        return isUnwanted()
                ? Errand.skipped(receiver, plugin(), incident, UNWANTED)
                : Errand.of(receiver, plugin(), instance, incident)
                        .on(notifier.lanes())
                        .by(notifier.place());
    }

    /** {@return the name of the plugin} */
    String plugin() {
        return notifier.plugin().name();
    }

    /** {@return whether the receiver does not want to hear of the end of an incident, which this is} */
    boolean isUnwanted() {
        return incident.status() == Status.RESOLVED && !notifier.sendsResolved();
    }
}
