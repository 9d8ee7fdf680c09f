package dev.tocsin.contract.diff;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which fields of a plugin can be given together. Few fields stand in rules, so every combination of them is tried. */
record Givable(PluginContract plugin) {

    /** With more fields in rules than this, a rule is taken to refuse something. */
    private static final int MOST_FIELDS = 16;

    /** {@return fields that can be given together, but not under this rule either; empty if the rule refuses nothing} */
    Optional<Set<String>> refusedBy(Rule rule) {
        Set<String> required = plugin.fields().stream()
                .filter(field -> field.presence().isRequired())
                .map(Property::name)
                .collect(toUnmodifiableSet());
        List<String> free = free(rule);
        if (free.size() > MOST_FIELDS) {
            return Optional.of(required);
        }
        for (int chosen = 0; chosen < 1 << free.size(); chosen++) {
            Set<String> given = new HashSet<>(required);
            for (int i = 0; i < free.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    given.add(free.get(i));
                }
            }
            if (plugin.rules().stream().allMatch(old -> old.allows(given)) && !rule.allows(given)) {
                return Optional.of(given);
            }
        }
        return Optional.empty();
    }

    /** {@return the fields that may be left out and stand in a rule} */
    private List<String> free(Rule rule) {
        Set<String> ruled = Stream.concat(plugin.rules().stream(), Stream.of(rule))
                .flatMap(each -> each.fields().stream())
                .collect(toUnmodifiableSet());
        return plugin.fields().stream()
                .filter(field -> !field.presence().isRequired() && ruled.contains(field.name()))
                .map(Property::name)
                .toList();
    }
}
