package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No external name is that of two fields, inherited ones and aliases included; nor of two parameters or components. */
final class UniqueExternalNames implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        checkAmong(definition.fields(), definition.own().fields(), findings);
        definition.own().actions().forEach(action -> checkAmong(action.parameters(), action.parameters(), findings));
        Declarations.records(definition.own())
                .forEach(components -> checkAmong(components.components(), components.components(), findings));
    }

    /** Checks all values of which a configuration gives some, and blames those that are declared here. */
    private static void checkAmong(List<Declaration> all, List<Declaration> own, Findings findings) {
        Map<String, Declaration> taken = new HashMap<>();
        for (Declaration declaration : all) {
            for (String name : declaration.property().names()) {
                Declaration first = taken.putIfAbsent(name, declaration);
                if (first != null) {
                    boolean later = own.contains(declaration);
                    report(name, later ? declaration : first, later ? first : declaration, findings);
                }
            }
        }
    }

    private static void report(String name, Declaration blamed, Declaration other, Findings findings) {
        boolean twice = blamed.equals(other);
        String whose = twice ? "it has already" : "of " + Spot.of(other.element());
        boolean alias = twice || !blamed.property().name().equals(name);
        findings.error(
                blamed.element(),
                alias ? "aliases" : "",
                Code.DUPLICATE_FIELD,
                (alias ? "its alias " : "its external name ") + Quoted.of(name) + " is a name " + whose,
                twice ? "remove it" : "rename one");
    }
}
