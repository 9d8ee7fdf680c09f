package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.processor.scan.Constraints;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;

/**
 * Only what a kind has is said of it: a minimum and a maximum of numbers and durations, lengths of texts, addresses and
 * secrets, a pattern of texts and secrets, and choices of a String.
 */
final class FittingMembers implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        for (Declaration declaration : Declarations.of(definition.own())) {
            Kind kind = declaration.type().kind(Constraints.none());
            for (Bound bound : Bound.values()) {
                boolean said =
                        Member.find(declaration.element(), bound.member()).isPresent();
                if (said && !bound.isFor(kind) && !(kind instanceof NoneKind)) {
                    String message = "'" + bound.member() + "' means nothing to the kind '" + kind.word() + "'";
                    findings.error(declaration.element(), bound.member(), bound.code(), message, "remove it");
                }
            }
        }
    }
}
