package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A definition is an abstract class, as what it lacks is generated in a subclass. */
final class AbstractClass implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        TypeElement type = definition.type();
        Set<Modifier> modifiers = type.getModifiers();
        if (type.getKind() != ElementKind.CLASS) {
            findings.error(
                    type,
                    Code.INVALID_CLASS,
                    "it is not a class",
                    "write 'abstract class " + type.getSimpleName() + "' instead");
        } else if (!modifiers.contains(Modifier.ABSTRACT)) {
            String fix = modifiers.contains(Modifier.FINAL)
                    ? "write 'abstract' instead of 'final'"
                    : "declare it 'abstract'";
            findings.error(
                    type, Code.INVALID_CLASS, "it is not abstract, so the generated class could not complete it", fix);
        }
    }
}
