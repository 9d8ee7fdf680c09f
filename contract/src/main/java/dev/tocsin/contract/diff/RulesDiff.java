package dev.tocsin.contract.diff;

import static java.util.stream.Collectors.toMap;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the rules across fields with what they were. */
record RulesDiff(Spot spot) {

    void compare(PluginContract before, PluginContract after) {
        Givable givable = new Givable(before);
        List<Rule> rules = inNamesOf(before, after);
        for (Rule rule : rules) {
            if (before.rules().stream().noneMatch(old -> isSame(old, rule))) {
                add(rule, givable);
            }
        }
        for (Rule old : before.rules()) {
            if (rules.stream().noneMatch(rule -> isSame(old, rule))) {
                spot.safe(inWords(old) + " removed");
            }
        }
    }

    /** {@return the rules of the plugin as it is, with the names that its fields had} */
    private static List<Rule> inNamesOf(PluginContract before, PluginContract after) {
        Map<String, String> names = Matching.of(before.fields(), after.fields(), Property::names).pairs().stream()
                .collect(
                        toMap(pair -> pair.after().name(), pair -> pair.before().name(), (first, second) -> first));
        return after.rules().stream()
                .map(rule -> new Rule(
                        rule.form(),
                        rule.fields().stream()
                                .map(name -> names.getOrDefault(name, name))
                                .toList()))
                .toList();
    }

    private void add(Rule rule, Givable givable) {
        if (!givable.isDecidable(rule)) {
            spot.breaking(inWords(rule) + " added; has too many fields to tell whether it refuses what was valid");
            return;
        }
        Optional<Set<String>> refused = givable.refusedBy(rule);
        if (refused.isEmpty()) {
            spot.safe(inWords(rule) + " added");
        } else {
            List<String> given =
                    rule.fields().stream().filter(refused.get()::contains).toList();
            spot.breaking(inWords(rule) + " added; refuses " + inWords(given) + ", which was valid");
        }
    }

    private static String inWords(List<String> given) {
        return switch (given.size()) {
            case 0 -> "none of them";
            case 1 -> Quoted.of(given.get(0)) + " alone";
            default -> Quoted.row(given, "and") + " together";
        };
    }

    private static boolean isSame(Rule one, Rule other) {
        return one.form() == other.form() && Set.copyOf(one.fields()).equals(Set.copyOf(other.fields()));
    }

    private static String inWords(Rule rule) {
        return rule.form().word() + " of " + Quoted.row(rule.fields(), "and");
    }
}
