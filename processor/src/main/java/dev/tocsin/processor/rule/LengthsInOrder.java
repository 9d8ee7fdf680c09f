package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;

/** A length is not negative, and no least length is above the greatest. */
final class LengthsInOrder implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        for (Declaration declaration : Declarations.of(definition.own())) {
            int min = declaration.said().minLength();
            int max = declaration.said().maxLength();
            checkNotNegative(declaration, "minLength", min, findings);
            checkNotNegative(declaration, "maxLength", max, findings);
            if (min >= 0 && max >= 0 && min > max) {
                String message = "the least length " + min + " is above the greatest " + max;
                findings.error(
                        declaration.element(), "minLength", Code.INVALID_BOUND, message, "swap them or change one");
            }
        }
    }

    private static void checkNotNegative(Declaration declaration, String member, int length, Findings findings) {
        if (length < 0 && Member.find(declaration.element(), member).isPresent()) {
            String message = "'" + member + "' is " + length + ", but no text has fewer than 0 characters";
            findings.error(
                    declaration.element(), member, Code.INVALID_BOUND, message, "choose 0 or more, or remove it");
        }
    }
}
