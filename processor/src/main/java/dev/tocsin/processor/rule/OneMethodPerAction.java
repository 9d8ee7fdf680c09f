package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/** No two methods are actions of one name, as actions are called by name; an inherited one can only be overridden. */
final class OneMethodPerAction implements Rule {
    private final Elements elements;

    OneMethodPerAction(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Definition definition, Findings findings) {
        Map<String, ExecutableElement> taken = new HashMap<>();
        definition.above().stream()
                .map(Level::actions)
                .flatMap(List::stream)
                .forEach(action -> taken.put(action.name(), action.method()));
        for (ActionMember action : definition.own().actions()) {
            ExecutableElement first = taken.put(action.name(), action.method());
            if (first != null && !isOverride(action, first, definition)) {
                String message = Spot.of(first) + " with other parameters has the same name";
                findings.error(action.method(), Code.DUPLICATE_ACTION, message, "rename one");
            }
        }
    }

    private boolean isOverride(ActionMember action, ExecutableElement inherited, Definition definition) {
        return elements.overrides(action.method(), inherited, definition.type());
    }
}
