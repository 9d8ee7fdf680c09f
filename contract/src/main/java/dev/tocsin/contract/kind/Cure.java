package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;

/** Finds what to do about an input of another kind: mostly what the kind advises, but often only quotes are wrong. */
final class Cure {

    private Cure() {}

    static String of(Input input, Kind kind) {
        if (input instanceof Input.Typed typed) {
            if (typed.value() instanceof Json.Text text && isBare(kind) && isReadable(text.value(), kind)) {
                return "write it without quotes";
            }
            if (isBare(typed.value()) && isQuoted(kind)) {
                return "put it in quotes";
            }
        }
        return kind.advice();
    }

    private static boolean isBare(Json json) {
        return json instanceof Json.Whole || json instanceof Json.Decimal || json instanceof Json.Truth;
    }

    private static boolean isBare(Kind kind) {
        return kind instanceof IntegerKind || kind instanceof NumberKind || kind instanceof BooleanKind;
    }

    private static boolean isQuoted(Kind kind) {
        return kind instanceof StringKind || kind instanceof TemplateKind || kind instanceof SecretKind;
    }

    private static boolean isReadable(String text, Kind kind) {
        return kind.read(new Input.Text(text), Place.root(path -> path), Problems.collector()) != null;
    }
}
