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

    private static final int MOST_TRIES = 200_000;
    private static final int TOO_MANY_FIELDS = 40;

    /** {@return whether so few fields stand in rules that {@link #refusedBy} has an answer in time} */
    boolean isDecidable(Rule rule) {
        int fields = Math.min(free(rule).size(), TOO_MANY_FIELDS);
        return (plugin.rules().size() + 1L) << fields <= MOST_TRIES;
    }

    /** {@return fields that can be given together, but not under this rule either; empty if the rule refuses nothing} */
    Optional<Set<String>> refusedBy(Rule rule) {
        List<String> free = free(rule);
        for (int chosen = 0; chosen < 1 << free.size(); chosen++) {
            Set<String> given = given(free, chosen);
            if (plugin.rules().stream().allMatch(old -> old.allows(given)) && !rule.allows(given)) {
                return Optional.of(given);
            }
        }
        return Optional.empty();
    }

    /** {@return the required fields, and those of the others whose bit is set} */
    private Set<String> given(List<String> free, int chosen) {
        Set<String> given = new HashSet<>();
        plugin.fields().stream()
                .filter(field -> field.presence().isRequired())
                .forEach(field -> given.add(field.name()));
        for (int i = 0; i < free.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                given.add(free.get(i));
            }
        }
        return given;
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
