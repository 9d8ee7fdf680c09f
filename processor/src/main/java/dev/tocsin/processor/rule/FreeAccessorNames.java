package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Level;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** A field is named neither like a method that is generated nor like one that the class inherits with a body. */
final class FreeAccessorNames implements Rule {
    /** The methods of each generated class, beside those of fields and actions. */
    static final Set<String> GENERATED = Set.of("builder", "toBuilder", "history");

    @Override
    public void check(Definition definition, Findings findings) {
        for (Declaration field : definition.own().fields()) {
            if (GENERATED.contains(field.sourceName())) {
                error(field, "the generated class has a method of that name", findings);
            }
            definition.above().stream()
                    .filter(level -> hasBody(level, field.sourceName()))
                    .forEach(level ->
                            error(field, "'" + Spot.name(level.type()) + "' has a method of that name", findings));
        }
    }

    private static boolean hasBody(Level level, String name) {
        return ElementFilter.methodsIn(level.type().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().isEmpty())
                .map(ExecutableElement::getModifiers)
                .anyMatch(modifiers -> !modifiers.contains(Modifier.ABSTRACT) && !modifiers.contains(Modifier.PRIVATE));
    }

    private static void error(Declaration field, String message, Findings findings) {
        findings.error(field.element(), Code.INVALID_ACCESSOR, message, "rename the field");
    }
}
