package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.processor.scan.Constraints;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Choices are words that differ, without white space around them, and nothing else narrows what has choices. */
final class SensibleChoices implements Rule {
    private static final List<Bound> NEEDLESS = List.of(Bound.MIN_LENGTH, Bound.MAX_LENGTH, Bound.PATTERN);

    @Override
    public void check(Definition definition, Findings findings) {
        Declarations.of(definition.own()).stream()
                .filter(declaration -> Bound.CHOICES.isFor(declaration.type().kind(Constraints.none())))
                .filter(declaration ->
                        Member.find(declaration.element(), "choices").isPresent())
                .forEach(declaration -> check(declaration, findings));
    }

    private static void check(Declaration declaration, Findings findings) {
        List<String> choices = declaration.said().choices();
        if (choices.isEmpty()) {
            error(declaration, "there is nothing to choose from", "give words or remove 'choices'", findings);
        }
        Set<String> taken = new HashSet<>();
        for (String choice : choices) {
            if (choice.isBlank()) {
                error(declaration, "a choice is blank", "remove it, or give it a word", findings);
            } else if (!choice.strip().equals(choice)) {
                String message = "the choice " + Quoted.of(choice) + " has white space around it";
                error(declaration, message, "remove the white space", findings);
            } else if (!taken.add(choice)) {
                error(declaration, "the choice " + Quoted.of(choice) + " is given twice", "remove one", findings);
            }
        }
        for (Bound bound : NEEDLESS) {
            if (Member.find(declaration.element(), bound.member()).isPresent()) {
                String message = "'" + bound.member() + "' says nothing beside 'choices'";
                findings.error(declaration.element(), bound.member(), bound.code(), message, "remove one of both");
            }
        }
    }

    private static void error(Declaration declaration, String message, String fix, Findings findings) {
        findings.error(declaration.element(), "choices", Code.INVALID_CHOICES, message, fix);
    }
}
