package dev.tocsin.api.delivery;

import dev.tocsin.api.Action;
import dev.tocsin.api.PluginBase;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Nothing;
import dev.tocsin.api.request.Request;
import java.time.Duration;
import java.time.Instant;

/**
 * Delivers incidents to one target. Extended by the author of a notifier, who says in {@link #begin} what to ask the target;
 * instances are immutable and safe to share between threads.
 *
 * @since 0.1
 */
@PluginBase(group = "delivery")
public abstract class Notifier {
    /** The bound on the one attempt that {@link #deliver} makes. */
    private static final Duration BUDGET = Duration.ofSeconds(60);

    /** For the generated subclass. */
    protected Notifier() {}

    /** {@return what the plugin was given by its process; written by the compiler} */
    protected abstract Host pluginHost();

    /**
     * Decides what to ask the target. Pure: it sends nothing, and answers the same for the same arguments.
     *
     * @param incident what to deliver
     * @param delivery which delivery this is, and which attempt of it
     */
    public abstract Step begin(Incident incident, Delivery delivery);

    /** Shows the first request that a delivery would make, secrets masked; sends nothing. */
    @Action
    public Request preview(Incident incident) {
        Step first = begin(incident, now(incident));
        return first instanceof Step.Ask ask
                ? ask.request()
                : new Nothing(((Step.Done) first).verdict().detail());
    }

    /** Delivers an incident in one attempt and says what became of it. */
    @Action
    public Receipt deliver(Incident incident) {
        Host host = pluginHost();
        Step first = begin(incident, now(incident));
        return Receipt.of(Attempt.over(host.transport(), host.ticker()).drive(first, BUDGET));
    }

    private Delivery now(Incident incident) {
        Instant at = pluginHost().clock().instant();
        return Delivery.first(DeliveryId.of(incident, "", at), at, "asked for by hand");
    }
}
