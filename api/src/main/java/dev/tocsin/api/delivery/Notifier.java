package dev.tocsin.api.delivery;

import dev.tocsin.api.Action;
import dev.tocsin.api.PluginBase;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.semantics.Hook;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.TextLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Delivers incidents to one target. Extended by the author of a notifier, who declares in {@link Semantics} what the target
 * takes and means, and says in {@link #begin(Notice)} what to ask it; instances are immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
@PluginBase(group = "delivery")
public abstract class Notifier {
    /** The bound on the one attempt that {@link #deliver} or {@link #check} makes. */
    private static final Duration BUDGET = Duration.ofSeconds(60);

    /** For the generated subclass. */
    protected Notifier() {}

    /** {@return what the plugin was given by its process; written by the compiler} */
    protected abstract Host pluginHost();

    /** {@return what the target takes and means, as {@link Semantics} says; written by the compiler} */
    protected abstract DeliverySemantics pluginSemantics();

    /**
     * Decides what to ask the target. Pure: it sends nothing, and answers the same for the same arguments.
     *
     * @param incident what to deliver
     * @param delivery which delivery this is, and which attempt of it
     */
    public final Step begin(Incident incident, Delivery delivery) {
        Notice notice = Notice.of(this, incident, delivery);
        boolean untold = notice.isResolved() && pluginSemantics().ending().first() == Resolve.NONE;
        return untold
                ? new Step.Done(new Verdict.Skipped("the target has no way to be told that an incident is over"))
                : notice.told(begin(notice));
    }

    /** Decides what to ask the target, as {@link #begin(Incident, Delivery)} does for whoever delivers. */
    protected abstract Step begin(Notice notice);

    /**
     * Decides how the target could be asked whether it would take something, with nothing sent. Pure.
     *
     * @return empty if there is no such way
     */
    @Hook(Aspect.CHECK)
    protected Optional<Step> probe() {
        return Optional.empty();
    }

    /**
     * Says what a reply means; by the declared rows, unless overridden.
     *
     * @param reply what the target said; secrets of the request that it echoed are masked
     */
    @Hook(Aspect.REPLIES)
    protected Verdict judge(Reply reply, Notice notice) {
        On state = notice.isResolved() ? On.RESOLVED : On.FIRING;
        return ReplyTable.of(pluginSemantics().replies())
                .judge(reply, state, notice.delivery().at());
    }

    /** {@return the target's word for how bad an incident is; by the rows of {@link Semantics#severity}, unless overridden} */
    @Hook(Aspect.SEVERITY)
    protected String severityWord(Incident incident) {
        return Rows.severityWord(pluginSemantics(), incident);
    }

    /**
     * Returns the key by which the target knows an incident; by {@link Semantics#dedup}, unless overridden.
     *
     * @throws IllegalStateException if none is declared
     */
    @Hook(Aspect.DEDUP)
    protected String dedupKey(Incident incident) {
        return Rows.dedupKey(pluginSemantics(), incident);
    }

    /** {@return the markup of a text that is cut; as its {@link Semantics#limits row} says, unless overridden} */
    @Hook(Aspect.LIMITS)
    protected Markup markup(TextLimit limit) {
        return limit.markup();
    }

    /** Shows the first request that a delivery would make, secrets masked; sends nothing. */
    @Action
    public Request preview(Incident incident) {
        return begin(incident, now(incident)).request();
    }

    /** Delivers an incident in one attempt and says what became of it. */
    @Action
    public Receipt deliver(Incident incident) {
        return drive(begin(incident, now(incident)));
    }

    /** Asks the target whether it would take something, with nothing sent; skipped if it cannot be asked. */
    @Action
    public Receipt check() {
        return drive(probe().orElseGet(() ->
                new Step.Done(new Verdict.Skipped("this target cannot be asked without sending something"))));
    }

    private Receipt drive(Step first) {
        Host host = pluginHost();
        return Receipt.of(Attempt.over(host.transport(), host.ticker()).drive(first, BUDGET));
    }

    private Delivery now(Incident incident) {
        Instant at = pluginHost().clock().instant();
        return Delivery.first(DeliveryId.of(incident, "", at), at, "asked for by hand");
    }
}
