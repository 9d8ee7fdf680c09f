package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.value.Json;
import dev.tocsin.processor.scan.Constraints;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;

/** No secret has a default, as that would stand in the source and in every manifest; nor does a default hold one. */
final class SecretWithoutDefault implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        Declarations.of(definition.own()).stream()
                .filter(declaration -> declaration.said().defaultValue().isPresent())
                .filter(SecretWithoutDefault::hasSecret)
                .forEach(declaration -> findings.error(
                        declaration.element(),
                        "defaultValue",
                        Code.SECRET_WITH_DEFAULT,
                        "its default is a secret that everyone could read",
                        "remove it; make the secret Optional if it can be left out"));
    }

    private static boolean hasSecret(Declaration declaration) {
        Kind kind = declaration.type().kind(Constraints.none());
        return kind instanceof SecretKind
                || declaration
                        .property()
                        .presence()
                        .defaultValue()
                        .filter(SecretWithoutDefault::hides)
                        .isPresent();
    }

    private static boolean hides(Json json) {
        if (json instanceof Json.Items items) {
            return items.values().stream().anyMatch(SecretWithoutDefault::hides);
        }
        return json instanceof Json.Members members
                ? members.values().values().stream().anyMatch(SecretWithoutDefault::hides)
                : json instanceof Json.Hidden;
    }
}
