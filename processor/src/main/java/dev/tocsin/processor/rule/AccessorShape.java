package dev.tocsin.processor.rule;

import dev.tocsin.api.Action;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** A field is an abstract method that takes nothing, throws nothing and returns a value. */
final class AccessorShape implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        definition.own().fields().forEach(field -> check((ExecutableElement) field.element(), findings));
    }

    private static void check(ExecutableElement accessor, Findings findings) {
        if (!accessor.getModifiers().contains(Modifier.ABSTRACT)) {
            error(accessor, concrete(accessor.getModifiers()), "declare it 'abstract', without a body", findings);
        }
        if (!accessor.getParameters().isEmpty()) {
            error(accessor, "it takes parameters, but a field is one value", "remove them", findings);
        }
        if (!accessor.getTypeParameters().isEmpty()) {
            error(accessor, "it has type parameters, but a field has one type", "remove them", findings);
        }
        if (!accessor.getThrownTypes().isEmpty()) {
            error(accessor, "it declares exceptions, but a field is there or is not", "remove 'throws'", findings);
        }
        if (accessor.getReturnType().getKind() == TypeKind.VOID) {
            error(accessor, "it returns nothing", "return the type of the value", findings);
        }
        if (accessor.getAnnotation(Action.class) != null) {
            error(accessor, "it is annotated with @Action too", "remove one of both", findings);
        }
    }

    private static String concrete(Set<Modifier> modifiers) {
        if (modifiers.contains(Modifier.PRIVATE)) {
            return "it is private, so the generated class could not give its value";
        }
        return modifiers.contains(Modifier.STATIC)
                ? "it is static, but each instance has its own value"
                : "it has a body, but its value comes from the configuration";
    }

    private static void error(Element accessor, String message, String fix, Findings findings) {
        findings.error(accessor, Code.INVALID_ACCESSOR, message, fix);
    }
}
