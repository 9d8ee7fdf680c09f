package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Definition;
import java.util.Set;

/** An action is named neither like a method that is generated nor like one that every object has. */
final class FreeActionNames implements Rule {
    private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "toString", "clone", "finalize");

    @Override
    public void check(Definition definition, Findings findings) {
        for (ActionMember action : definition.own().actions()) {
            if (FreeAccessorNames.GENERATED.contains(action.name())) {
                error(action, "the generated class has a method of that name", findings);
            } else if (OF_OBJECTS.contains(action.name())) {
                error(action, "every object has a method of that name", findings);
            }
        }
    }

    private static void error(ActionMember action, String message, Findings findings) {
        findings.error(action.method(), Code.INVALID_ACTION, message, "rename the action");
    }
}
