package dev.tocsin.processor.rule;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.TypeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Each abstract method of a plugin is a field, or asks for what the compiler knows; nobody would implement another. */
final class ImplementedMethods implements Rule {
    private static final Set<String> KNOWN = Set.of(Host.class.getName(), DeliverySemantics.class.getName());

    private final Elements elements;

    ImplementedMethods(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition.isPlugin() && definition.type().getKind() == ElementKind.CLASS) {
            List<ExecutableElement> all = ElementFilter.methodsIn(elements.getAllMembers(definition.type()));
            Set<String> fields =
                    definition.fields().stream().map(Declaration::sourceName).collect(Collectors.toSet());
            all.stream()
                    .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                    .filter(method -> !isGenerated(method, fields))
                    .filter(method -> all.stream().noneMatch(other -> isBody(other, method, definition)))
                    .forEach(method -> report(method, definition, findings));
        }
    }

    private static boolean isGenerated(ExecutableElement method, Set<String> fields) {
        boolean isMarked = method.getAnnotation(Field.class) != null || method.getAnnotation(Action.class) != null;
        boolean isField = fields.contains(method.getSimpleName().toString());
        boolean isKnown = KNOWN.contains(TypeText.qualified(method.getReturnType()));
        return isMarked || (method.getParameters().isEmpty() && (isField || isKnown));
    }

    private boolean isBody(ExecutableElement method, ExecutableElement open, Definition definition) {
        return !method.getModifiers().contains(Modifier.ABSTRACT)
                && elements.overrides(method, open, definition.type());
    }

    private static void report(ExecutableElement method, Definition definition, Findings findings) {
        String fix = "give it a body";
        if (definition.type().equals(method.getEnclosingElement())) {
            String message = "it is abstract, but no field, so nobody implements it";
            String cure = method.getParameters().isEmpty() ? "annotate it with @Field, or " + fix : fix;
            findings.error(method, Code.INVALID_CLASS, message, cure);
        } else {
            String message = "nobody implements " + Spot.of(method);
            findings.error(definition.type(), Code.INVALID_CLASS, message, "override it");
        }
    }
}
