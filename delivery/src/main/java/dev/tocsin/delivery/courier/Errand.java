package dev.tocsin.delivery.courier;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.delivery.attempt.OwnContext;
import dev.tocsin.delivery.pace.Lane;
import java.util.List;
import java.util.function.Function;

/**
 * One delivery that a courier is asked to make.
 *
 * @param receiver the name of the receiver, for the report
 * @param plugin what the notifier is called there, for the report
 * @param incident what to deliver
 * @param plan how each attempt begins
 * @param lanes what each attempt is counted on
 * @param notifier which notifier of the receiver makes it: what equals it stands for the same, other objects for others
 * @since 0.1
 */
public record Errand(
        String receiver,
        String plugin,
        Incident incident,
        Function<Delivery, Step> plan,
        List<Lane> lanes,
        Object notifier) {
    /** Keeps the lanes from changing. */
    public Errand {
        lanes = List.copyOf(lanes);
    }

    /** Is a delivery whose calls nobody counts, by the only notifier of its plugin. */
    public Errand(String receiver, String plugin, Incident incident, Function<Delivery, Step> plan) {
        this(receiver, plugin, incident, plan, List.of(), plugin);
    }

    /** {@return the same delivery, its attempts counted on these lanes} */
    public Errand on(List<Lane> others) {
        return new Errand(receiver, plugin, incident, plan, others, notifier);
    }

    /** {@return the same delivery, made by one of several notifiers of its plugin} */
    public Errand by(Object which) {
        return new Errand(receiver, plugin, incident, plan, lanes, which);
    }

    /**
     * {@return the delivery of an incident through a notifier} Another object is another notifier, even one configured alike:
     * whoever makes a notifier anew for each delivery says by {@link #by} which one it stands for.
     */
    public static Errand of(String receiver, String plugin, Notifier notifier, Incident incident) {
        OwnContext context = new OwnContext(notifier.getClass().getClassLoader());
        return new Errand(
                        receiver,
                        plugin,
                        incident,
                        delivery -> context.decide(() -> notifier.begin(incident, delivery)))
                .by(notifier);
    }

    /** {@return a delivery that is reported as skipped, without an attempt} */
    public static Errand skipped(String receiver, String plugin, Incident incident, String reason) {
        return new Errand(receiver, plugin, incident, delivery -> new Step.Done(new Verdict.Skipped(reason)));
    }
}
