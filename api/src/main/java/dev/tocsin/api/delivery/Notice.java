package dev.tocsin.api.delivery;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Message;

/**
 * One attempt to tell a target of one incident state, with what its semantics make of that: the target's word for how bad it
 * is, and the key by which it knows it. Immutable.
 *
 * @since 0.1
 */
public final class Notice {
    /** More of a group than that nobody reads in a message. */
    private static final int MOST_ALERTS = 10;

    private static final int FEW_ALERTS = 3;

    private final Notifier notifier;
    private final Incident incident;
    private final Delivery delivery;
    private final Detail detail;

    private Notice(Notifier notifier, Incident incident, Delivery delivery, Detail detail) {
        this.notifier = notifier;
        this.incident = incident;
        this.delivery = delivery;
        this.detail = detail;
    }

    static Notice of(Notifier notifier, Incident incident, Delivery delivery) {
        return new Notice(notifier, incident, delivery, Detail.FULL);
    }

    /** {@return the same notice, told with another detail} */
    Notice in(Detail other) {
        return new Notice(notifier, incident, delivery, other);
    }

    /** {@return what the target is told of} */
    public Incident incident() {
        return incident;
    }

    /** {@return which delivery this is, and which attempt of it} */
    public Delivery delivery() {
        return delivery;
    }

    /** {@return the same notice, as if nothing of the incident had been kept} */
    public Notice anew() {
        return new Notice(notifier, incident, delivery.with(Memory.empty()), detail);
    }

    /** {@return how much is to be said; {@link Detail#FULL} unless that was too much for the target} */
    public Detail detail() {
        return detail;
    }

    /** {@return the incident as a person reads it, with as many of its alerts as the {@link #detail} asks for} */
    public Message message() {
        return Message.of(
                incident,
                switch (detail) {
                    case FULL -> MOST_ALERTS;
                    case SHORT -> FEW_ALERTS;
                    case LEAST -> 0;
                });
    }

    /** {@return whether the target is told that the incident is over} */
    public boolean isResolved() {
        return incident.status() == Status.RESOLVED;
    }

    /** {@return the target's word for how bad the incident is; if it has none, the level in lower case} */
    public String severity() {
        return notifier.severityWord(incident);
    }

    /**
     * Returns the key by which the target knows the incident.
     *
     * @throws IllegalStateException if the notifier declares no such key
     */
    public String dedupKey() {
        return notifier.dedupKey(incident);
    }
}
