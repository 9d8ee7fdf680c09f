package dev.tocsin.processor.rule;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Defaults;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.ValueType;

/** A default is a value of its kind, within its own bounds; that of a list, a map, an object or a tree is JSON. */
final class DefaultFits implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        Declarations.of(definition.own()).stream()
                .filter(DefaultFits::isReadable)
                .forEach(declaration ->
                        declaration.said().defaultValue().ifPresent(text -> check(declaration, text, findings)));
    }

    /** {@return whether it may have a default at all, which is another rule's demand} */
    private static boolean isReadable(Declaration declaration) {
        Kind kind = declaration.property().kind();
        return !(kind instanceof NoneKind
                || kind instanceof SecretKind
                || declaration.type() instanceof ValueType.Maybe);
    }

    private static void check(Declaration declaration, String text, Findings findings) {
        Kind kind = declaration.property().kind();
        for (Problem problem : problems(kind, text)) {
            String where = problem.place().isEmpty() ? "" : " at '" + problem.place() + "'";
            String message = "the default does not fit" + where + ": " + problem.message();
            findings.error(declaration.element(), "defaultValue", Code.INVALID_DEFAULT, message, problem.fix());
        }
    }

    private static Problems problems(Kind kind, String text) {
        try {
            if (Defaults.isJson(kind)) {
                JsonText.read(text, Limits.ofDefaults());
            }
        } catch (ProblemException notJson) {
            return notJson.problems();
        }
        Problems.Collector problems = Problems.collector();
        kind.read(Defaults.input(kind, text), Place.root(path -> path), problems);
        return problems.toProblems();
    }
}
