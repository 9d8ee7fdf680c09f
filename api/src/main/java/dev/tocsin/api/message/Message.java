package dev.tocsin.api.message;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import java.util.List;

/**
 * An incident as a person reads it, whatever the target: what it is about comes first, what all alerts have in common is said
 * once, and of each alert only what differs. It is never empty. All texts are plain; a {@link MarkupWriter} writes them for a
 * target. Immutable.
 *
 * @since 0.1
 */
public final class Message {
    private final Status status;
    private final Tone tone;
    private final String title;
    private final List<Block> body;
    private final List<Link> links;
    private final String footer;

    private Message(Incident incident, Composition composition) {
        status = incident.status();
        tone = Tone.of(incident);
        title = Headline.of(incident);
        body = List.copyOf(composition.body());
        links = List.copyOf(composition.links());
        footer = Footer.of(incident);
    }

    /**
     * Makes the message of an incident.
     *
     * @param incident what happened
     * @param maxAlerts how many alerts of a group are shown at most, firing ones first; 0 for what they have in common alone
     * @throws IllegalArgumentException if fewer than none are to be shown
     */
    public static Message of(Incident incident, int maxAlerts) {
        if (maxAlerts < 0) {
            throw new IllegalArgumentException("at least 0 alerts are shown, not " + maxAlerts);
        }
        return new Message(incident, Composition.of(incident, maxAlerts));
    }

    /** {@return whether it tells that something is the matter, or that it is over} */
    public Status status() {
        return status;
    }

    /** {@return how it looks at first sight} */
    public Tone tone() {
        return tone;
    }

    /** {@return one line such as {@code [FIRING:3] QueueLag (critical)}} */
    public String title() {
        return title;
    }

    /** {@return what is said, the most important first; at least one block} */
    public List<Block> body() {
        return body;
    }

    /** {@return the pages about all of it} */
    public List<Link> links() {
        return links;
    }

    /** {@return one line that says who tells it and when it was, such as {@code Tocsin · since 2026-11-23 12:01 UTC}} */
    public String footer() {
        return footer;
    }

    @Override
    public String toString() {
        return title;
    }
}
