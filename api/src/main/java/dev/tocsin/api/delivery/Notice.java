package dev.tocsin.api.delivery;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.template.Template;
import dev.tocsin.api.template.TemplateTree;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.value.Json;
import java.util.Optional;

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
    private final Renderings renderings;

    private Notice(Notifier notifier, Incident incident, Delivery delivery, Detail detail, Renderings renderings) {
        this.notifier = notifier;
        this.incident = incident;
        this.delivery = delivery;
        this.detail = detail;
        this.renderings = renderings;
    }

    static Notice of(Notifier notifier, Incident incident, Delivery delivery) {
        return new Notice(notifier, incident, delivery, Detail.FULL, new Renderings());
    }

    /** {@return the same notice, told with another detail} */
    Notice in(Detail other) {
        return new Notice(notifier, incident, delivery, other, renderings);
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
        return new Notice(notifier, incident, delivery.with(Memory.empty()), detail, renderings);
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

    /**
     * Returns what a template makes of the incident.
     *
     * @param template what the receiver is configured with, if it is
     * @param markup what the values in it are escaped for
     * @return its text; empty where there is none, it cannot be rendered, or it made the message longer than the target takes:
     *     the caller then sends a text of its own, and the receipt says why
     */
    public Optional<String> text(Optional<Template> template, Markup markup) {
        return template.flatMap(given -> renderings.of(() -> given.render(incident, markup), detail));
    }

    /** {@return what a template makes of the incident, as {@link #text} does; empty where that is blank, too} */
    public Optional<String> said(Optional<Template> template, Markup markup) {
        return text(template, markup).filter(text -> !text.isBlank());
    }

    /** {@return what a tree of templates makes of the incident; empty as {@link #text} is} */
    public Optional<Json> tree(Optional<TemplateTree> tree) {
        return tree.flatMap(given -> renderings.of(() -> given.render(incident), detail));
    }

    /** {@return steps whose verdict tells of the templates that could not be rendered, too} */
    Step told(Step step) {
        return renderings.told(step);
    }

    Markup markup(TextLimit limit) {
        return notifier.markup(limit);
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
