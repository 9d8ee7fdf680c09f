package dev.tocsin.processor.rule;

import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** An override of an inherited action can be overridden too, and takes the same arguments to the same kind of result. */
final class KeptActions implements Rule {
    private final Elements elements;

    KeptActions(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Definition definition, Findings findings) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(definition.type().getEnclosedElements())) {
            inherited(definition, method).ifPresent(action -> check(method, action, definition, findings));
        }
    }

    private Optional<ActionMember> inherited(Definition definition, ExecutableElement method) {
        return definition.above().stream()
                .map(Level::actions)
                .flatMap(List::stream)
                .filter(action -> elements.overrides(method, action.method(), definition.type()))
                .reduce((upper, lower) -> lower);
    }

    private static void check(
            ExecutableElement method, ActionMember inherited, Definition definition, Findings findings) {
        Optional<ActionContract> own = definition.own().actions().stream()
                .filter(action -> action.method().equals(method))
                .map(ActionMember::contract)
                .findFirst();
        if (own.isEmpty() && method.getModifiers().contains(Modifier.FINAL)) {
            String message = "it is final, but overrides " + Spot.of(inherited.method()) + ", whose calls are recorded";
            findings.error(method, Code.INVALID_ACTION, message, "remove 'final'");
        }
        List<String> differences =
                own.map(contract -> differences(contract, inherited.contract())).orElse(List.of());
        if (!differences.isEmpty()) {
            String which = String.join(" and ", differences);
            String message = "it has other " + which + " than " + Spot.of(inherited.method());
            findings.error(method, Code.CHANGED_CONTRACT, message, "repeat what is said there, or remove @Action");
        }
    }

    private static List<String> differences(ActionContract own, ActionContract inherited) {
        List<String> differences = new ArrayList<>();
        if (!Alike.parameters(own.parameters(), inherited.parameters())) {
            differences.add("parameters");
        }
        if (!Alike.results(own.returns(), inherited.returns())) {
            differences.add("results");
        }
        return differences;
    }
}
