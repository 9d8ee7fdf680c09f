package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** An override of an inherited field is a field of the same kind, bounds, default and aliases. */
final class KeptFields implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(definition.type().getEnclosedElements())) {
            if (method.getParameters().isEmpty()) {
                inherited(definition, method).ifPresent(field -> check(method, field, definition, findings));
            }
        }
    }

    private static Optional<Declaration> inherited(Definition definition, ExecutableElement method) {
        return definition.above().stream()
                .map(Level::fields)
                .flatMap(List::stream)
                .filter(field -> method.getSimpleName().contentEquals(field.sourceName()))
                .reduce((upper, lower) -> lower);
    }

    private static void check(
            ExecutableElement method, Declaration inherited, Definition definition, Findings findings) {
        Optional<Property> own = definition.own().fields().stream()
                .filter(field -> field.element().equals(method))
                .map(Declaration::property)
                .findFirst();
        if (own.isEmpty()) {
            String message = "it overrides " + Spot.of(inherited.element()) + ", whose value is a configuration's";
            findings.error(method, Code.CHANGED_CONTRACT, message, "remove it, or give it another name");
            return;
        }
        List<String> differences = differences(own.get(), inherited.property());
        if (!differences.isEmpty()) {
            String which = String.join(" and ", differences);
            String message = "it has other " + which + " than " + Spot.of(inherited.element());
            findings.error(method, Code.CHANGED_CONTRACT, message, "repeat what is said there, or remove the override");
        }
    }

    private static List<String> differences(Property own, Property inherited) {
        List<String> differences = new ArrayList<>();
        if (!Alike.kinds(own, inherited)) {
            differences.add("values");
        }
        if (!own.presence().equals(inherited.presence())) {
            differences.add("defaults");
        }
        if (!own.notes().aliases().equals(inherited.notes().aliases())) {
            differences.add("aliases");
        }
        return differences;
    }
}
