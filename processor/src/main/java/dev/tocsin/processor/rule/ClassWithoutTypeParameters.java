package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;

/** A definition has no type parameters, as a configuration could not choose their types. */
final class ClassWithoutTypeParameters implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        if (!definition.type().getTypeParameters().isEmpty()) {
            findings.error(
                    definition.type(),
                    Code.INVALID_CLASS,
                    "it has type parameters, but a configuration cannot choose types",
                    "replace them by the types that are meant");
        }
    }
}
