package dev.tocsin.processor.rule;

import dev.tocsin.api.Field;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Definition;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** An action is a public or protected method with a body that can be overridden, so that its calls are recorded. */
final class ActionShape implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        definition.own().actions().stream()
                .map(ActionMember::method)
                .filter(method -> method.getAnnotation(Field.class) == null)
                .forEach(method -> check(method, findings));
    }

    private static void check(ExecutableElement method, Findings findings) {
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            error(method, "it is private, so the generated class could not record its calls", findings);
        } else if (!modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.PROTECTED)) {
            error(method, "it is package-private, so classes of other packages could not record its calls", findings);
        }
        if (modifiers.contains(Modifier.STATIC)) {
            error(method, "it is static, but an action is asked of an instance", findings);
        }
        if (modifiers.contains(Modifier.FINAL)) {
            error(method, "it is final, so the generated class could not record its calls", findings);
        }
        if (modifiers.contains(Modifier.ABSTRACT)) {
            error(method, "it is abstract, so there is nothing to call", findings);
        }
    }

    private static void error(ExecutableElement method, String message, Findings findings) {
        String fix = "declare it 'public' or 'protected', neither static nor final, and give it a body";
        findings.error(method, Code.INVALID_ACTION, message, fix);
    }
}
