package dev.tocsin.delivery.facts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The alerts that may inhibit others, by the rules for which they do. Each rule knows all of its sources, so that the end of one
 * leaves the others in force.
 *
 * <p>An alert that is on both sides of a rule is not inhibited by another that is, as two such would silence each other.
 */
final class Inhibitions {
    private final SequencedMap<InhibitRule, Map<List<String>, SequencedMap<Labels, KnownAlert>>> sources =
            new LinkedHashMap<>();

    Inhibitions(List<InhibitRule> rules) {
        rules.forEach(rule -> sources.put(rule, new LinkedHashMap<>()));
    }

    void put(KnownAlert alert) {
        sources.forEach((rule, known) -> {
            if (rule.sources().matches(alert.labels())) {
                known.computeIfAbsent(rule.likeness(alert.labels()), likeness -> new LinkedHashMap<>())
                        .put(alert.labels(), alert);
            }
        });
    }

    void remove(KnownAlert alert) {
        sources.forEach((rule, known) -> known.computeIfPresent(rule.likeness(alert.labels()), (likeness, alike) -> {
            alike.remove(alert.labels());
            return alike.isEmpty() ? null : alike;
        }));
    }

    /** {@return why an alert of these labels is inhibited at an instant, if it is} */
    Optional<Inhibition> inhibiting(Labels labels, Instant now) {
        for (Map.Entry<InhibitRule, Map<List<String>, SequencedMap<Labels, KnownAlert>>> entry : sources.entrySet()) {
            InhibitRule rule = entry.getKey();
            if (!entry.getValue().isEmpty() && rule.targets().matches(labels)) {
                Optional<Inhibition> inhibition = firing(rule, labels, entry.getValue(), now);
                if (inhibition.isPresent()) {
                    return inhibition;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Inhibition> firing(
            InhibitRule rule, Labels labels, Map<List<String>, SequencedMap<Labels, KnownAlert>> known, Instant now) {
        SequencedMap<Labels, KnownAlert> alike = known.get(rule.likeness(labels));
        if (alike == null) {
            return Optional.empty();
        }
        boolean isSourceToo = rule.sources().matches(labels);
        return alike.values().stream()
                .filter(source -> !source.isResolvedAt(now))
                .filter(source -> !(isSourceToo && rule.targets().matches(source.labels())))
                .findFirst()
                .map(source -> new Inhibition(rule, source));
    }
}
