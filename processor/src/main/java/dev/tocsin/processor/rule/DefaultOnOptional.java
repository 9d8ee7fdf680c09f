package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.ValueType;

/** What is Optional has no default, as it would never be absent. */
final class DefaultOnOptional implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        Declarations.of(definition.own()).stream()
                .filter(declaration -> declaration.type() instanceof ValueType.Maybe)
                .filter(declaration -> declaration.said().defaultValue().isPresent())
                .forEach(declaration -> findings.error(
                        declaration.element(),
                        "defaultValue",
                        Code.INVALID_DEFAULT,
                        "it is Optional but has a default, so it would never be absent",
                        "remove the default, or return the type without Optional"));
    }
}
