package dev.tocsin.processor.rule;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.TypeText;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** No method that is neither field nor action, own or inherited, has the signature of one that is generated. */
final class FreeMethodNames implements Rule {
    private final Elements elements;

    FreeMethodNames(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Definition definition, Findings findings) {
        ElementFilter.methodsIn(elements.getAllMembers(definition.type())).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> method.getAnnotation(Field.class) == null)
                .filter(method -> method.getAnnotation(Action.class) == null)
                .filter(FreeMethodNames::isGenerated)
                .forEach(method -> report(method, definition, findings));
    }

    private static boolean isGenerated(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        List<? extends VariableElement> parameters = method.getParameters();
        return parameters.isEmpty()
                ? FreeAccessorNames.GENERATED.contains(name)
                : name.equals("builder") && parameters.size() == 1 && isHost(parameters.get(0));
    }

    private static boolean isHost(VariableElement parameter) {
        return TypeText.qualified(parameter.asType()).equals(Host.class.getName());
    }

    private static void report(ExecutableElement method, Definition definition, Findings findings) {
        String message = "the generated class has a method of that name";
        if (definition.type().equals(method.getEnclosingElement())) {
            findings.error(method, Code.INVALID_CLASS, message, "rename it");
        } else {
            String inherited = "it inherits " + Spot.of(method) + ", but " + message;
            findings.error(definition.type(), Code.INVALID_CLASS, inherited, "extend a class without it");
        }
    }
}
