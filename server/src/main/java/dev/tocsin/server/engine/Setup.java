package dev.tocsin.server.engine;

import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.plan.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an engine works by, as one configuration says it.
 *
 * @param plan what groups are made and told by
 * @param rules which alerts inhibit others
 * @param resolveTimeout how long an alert is firing whose sender does not say when it ends
 * @param recipients who is behind each destination of the plan, by its key
 * @param budget how long one attempt may take
 * @param externalUrl where people find the service; empty if nowhere
 * @param text the configuration as people may see it, without secrets
 */
public record Setup(
        Plan plan,
        List<InhibitRule> rules,
        Duration resolveTimeout,
        Map<String, Recipient> recipients,
        Duration budget,
        String externalUrl,
        String text) {
    /** Keeps the collections from changing. */
    public Setup {
        rules = List.copyOf(rules);
        recipients = Map.copyOf(recipients);
    }
}
