package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Rule.Form;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.processor.scan.Definition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** A rule across fields names two or more different fields by their external names, all of which can be left out. */
final class RuleFields implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        for (dev.tocsin.contract.plugin.Rule rule : definition.own().rules()) {
            new Check(definition.type(), annotation(rule.form()), definition.contract(), findings).of(rule.fields());
        }
    }

    private static String annotation(Form form) {
        return switch (form) {
            case EXACTLY_ONE -> "ExactlyOne";
            case AT_LEAST_ONE -> "AtLeastOne";
            case AT_MOST_ONE -> "AtMostOne";
            case TOGETHER -> "Together";
        };
    }

    private record Check(TypeElement type, String annotation, PluginContract contract, Findings findings) {
        void of(List<String> names) {
            if (names.size() < 2) {
                error("names fewer than two fields", "name two or more, or remove it");
            }
            Set<String> taken = new HashSet<>();
            for (String name : names) {
                if (!taken.add(name)) {
                    error("names " + Quoted.of(name) + " twice", "remove one");
                } else {
                    check(name);
                }
            }
        }

        private void check(String name) {
            Optional<Property> field = contract.field(name);
            if (field.isEmpty()) {
                List<String> known =
                        contract.fields().stream().map(Property::name).toList();
                error("names " + Quoted.of(name) + ", which is no field", Nearest.hint(name, known));
            } else if (!(field.get().presence() instanceof Presence.Optional)) {
                boolean required = field.get().presence().isRequired();
                String why = required ? ", which must always be given" : ", which has a default when it is not given";
                error("names " + Quoted.of(name) + why, "make the field Optional, or take it out of the rule");
            }
        }

        private void error(String message, String fix) {
            String member = annotation + ".value";
            findings.error(type, member, Code.INVALID_RULE, "@" + annotation + " " + message, fix);
        }
    }
}
