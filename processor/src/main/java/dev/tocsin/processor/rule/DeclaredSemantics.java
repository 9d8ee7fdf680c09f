package dev.tocsin.processor.rule;

import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;

/** A notifier says what its target takes and means, itself or by a class above it; nothing else says so. */
final class DeclaredSemantics implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        boolean notifier = definition.contract().semantics().isPresent();
        if (notifier && definition.isPlugin() && !isDeclared(definition)) {
            findings.error(
                    definition.type(),
                    Code.NO_SEMANTICS,
                    "it does not say what its target takes and means",
                    "annotate it with @Semantics");
        }
        if (!notifier && definition.type().getAnnotation(Semantics.class) != null) {
            findings.error(
                    definition.type(),
                    Code.INVALID_SEMANTICS,
                    "it has @Semantics, but is no notifier",
                    "extend Notifier or HttpNotifier, or remove it");
        }
    }

    private static boolean isDeclared(Definition definition) {
        return definition.levels().stream().anyMatch(level -> level.type().getAnnotation(Semantics.class) != null);
    }
}
