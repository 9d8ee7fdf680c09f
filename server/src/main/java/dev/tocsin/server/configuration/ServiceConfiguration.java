package dev.tocsin.server.configuration;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.server.configuration.receivers.ConfiguredNotifier;
import dev.tocsin.server.configuration.receivers.Receivers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * All that a file says to the service. Immutable.
 *
 * @param plan what groups are made and told by
 * @param inhibitRules which alerts inhibit which
 * @param resolveTimeout how long after it was last posted an alert is over that does not say when it is
 * @param receivers who is notified, and by what
 * @param text the file as it is written, without comments, and with {@value ShownText#MASK} or
 *     {@value ShownText#ADDRESS_MASK} in place of each secret
 * @param warnings what works, but will not forever or not as it says
 */
public record ServiceConfiguration(
        Plan plan,
        List<InhibitRule> inhibitRules,
        Duration resolveTimeout,
        Receivers receivers,
        String text,
        Problems warnings) {
    /** Copies the list. */
    public ServiceConfiguration {
        inhibitRules = List.copyOf(inhibitRules);
    }

    /** {@return the same with more warnings} */
    public ServiceConfiguration warned(Problems more) {
        Problems all = Problems.collector().addAll(warnings).addAll(more).toProblems();
        return new ServiceConfiguration(plan, inhibitRules, resolveTimeout, receivers, text, all);
    }

    /** {@return the notifiers by the keys of the plan's destinations} */
    public SequencedMap<String, ConfiguredNotifier> notifiers() {
        SequencedMap<String, ConfiguredNotifier> notifiers = new LinkedHashMap<>();
        receivers.all().forEach(receiver -> notifiers.putAll(receiver.byKey()));
        return notifiers;
    }
}
