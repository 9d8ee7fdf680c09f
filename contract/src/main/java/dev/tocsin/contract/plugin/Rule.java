package dev.tocsin.contract.plugin;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which fields belong together.
 *
 * @param form what is asked of the fields
 * @param fields their external names, two or more
 * @since 0.1
 */
public record Rule(Form form, List<String> fields) {
    /** What a rule can ask of its fields. */
    public enum Form {
        /** One of them is given, and no other. */
        EXACTLY_ONE("exactly_one", "give exactly one of"),
        /** One of them is given, or several. */
        AT_LEAST_ONE("at_least_one", "give at least one of"),
        /** One of them is given, or none. */
        AT_MOST_ONE("at_most_one", "give at most one of"),
        /** All of them are given, or none. */
        TOGETHER("together", "give all or none of");

        private final String word;
        private final String demand;

        Form(String word, String demand) {
            this.word = word;
            this.demand = demand;
        }

        /** {@return the word for it in a manifest} */
        public String word() {
            return word;
        }

        private boolean allows(int given, int all) {
            return switch (this) {
                case EXACTLY_ONE -> given == 1;
                case AT_LEAST_ONE -> given >= 1;
                case AT_MOST_ONE -> given <= 1;
                case TOGETHER -> given == 0 || given == all;
            };
        }
    }

    public Rule {
        fields = List.copyOf(fields);
    }

    /** {@return whether one of the fields keeps the others out} */
    public boolean isExclusive() {
        return form == Form.EXACTLY_ONE || form == Form.AT_MOST_ONE;
    }

    /**
     * {@return whether the fields may be given together}
     *
     * @param given the external names of the fields that were given
     */
    public boolean allows(Set<String> given) {
        return form.allows((int) fields.stream().filter(given::contains).count(), fields.size());
    }

    /**
     * Returns what is wrong about the fields that were given, if something is.
     *
     * @param given the external names of the fields that were given
     * @param place what the problem is told of
     */
    public Optional<Problem> check(Set<String> given, String place) {
        if (allows(given)) {
            return Optional.empty();
        }
        List<String> present = fields.stream().filter(given::contains).toList();
        return Optional.of(
                new Problem(Code.RULE_ACROSS_FIELDS, place, found(present), form.demand + " " + quoted(fields)));
    }

    private String found(List<String> present) {
        return switch (present.size()) {
            case 0 -> "none of " + quoted(fields) + " is given";
            case 1 -> quoted(present) + " is given alone";
            default -> quoted(present) + " are given together";
        };
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(joining(", "));
    }
}
