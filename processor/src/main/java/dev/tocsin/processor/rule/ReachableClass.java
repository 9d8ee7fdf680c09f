package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A definition can be extended by a class of the same package: it is neither private nor inner nor sealed. */
final class ReachableClass implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        TypeElement type = definition.type();
        if (has(type, Modifier.SEALED)) {
            error(type, "it is sealed, so the generated class could not extend it", "remove 'sealed'", findings);
        }
        boolean nested = type.getEnclosingElement() instanceof TypeElement;
        if (nested && !has(type, Modifier.STATIC)) {
            error(type, "it is an inner class, so that it needs an outer instance", "declare it 'static'", findings);
        }
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (has(each, Modifier.PRIVATE)) {
                String which = each.equals(type) ? "it" : "its outer " + Spot.of(each);
                String message = which + " is private, so the generated class could not extend it";
                error(type, message, "remove 'private'", findings);
            }
        }
    }

    private static void error(TypeElement type, String message, String fix, Findings findings) {
        findings.error(type, Code.INVALID_CLASS, message, fix);
    }

    private static boolean has(Element element, Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }
}
