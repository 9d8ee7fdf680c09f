package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** A definition has one constructor, which the generated class can call: without parameters, not private, throwing nothing. */
final class UsableConstructor implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        if (definition.type().getKind() == ElementKind.CLASS) {
            ElementFilter.constructorsIn(definition.type().getEnclosedElements())
                    .forEach(constructor -> check(definition, constructor, findings));
        }
    }

    private static void check(Definition definition, ExecutableElement constructor, Findings findings) {
        if (!constructor.getParameters().isEmpty()) {
            String fix = "remove it, and make each parameter a @Field";
            error(constructor, "it takes parameters, which nobody would give", fix, findings);
        } else if (isPrivate(constructor) && !isPrivate(definition.type())) {
            error(constructor, "it is private, so the generated class could not call it", "remove 'private'", findings);
        } else if (!constructor.getThrownTypes().isEmpty()) {
            String fix = "remove 'throws', and acquire what the plugin holds in Lifecycle.opened()";
            error(constructor, "it may throw what the generated class could not handle", fix, findings);
        }
    }

    private static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE);
    }

    private static void error(ExecutableElement constructor, String message, String fix, Findings findings) {
        findings.error(constructor, Code.INVALID_CONSTRUCTOR, message, fix);
    }
}
