package dev.tocsin.processor.rule;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;

/** A pattern is an I-Regexp (RFC 9485). */
final class ReadablePattern implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        for (Declaration declaration : Declarations.of(definition.own())) {
            declaration.said().pattern().ifPresent(pattern -> check(declaration, pattern, findings));
        }
    }

    private static void check(Declaration declaration, String pattern, Findings findings) {
        try {
            IRegexp.of(pattern);
        } catch (ProblemException unreadable) {
            unreadable
                    .problems()
                    .forEach(problem -> findings.error(
                            declaration.element(),
                            "pattern",
                            Code.INVALID_PATTERN,
                            problem.place() + ": " + problem.message(),
                            problem.fix()));
        }
    }
}
