package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.ValueType.Components;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A plugin, a field, an action, each parameter and each component of a record has a description, as it is read by those who
 * see no source. An override may leave it to what it overrides.
 */
final class Described implements Rule {
    private static final String JAVADOC = "begin its Javadoc with a sentence that says what it ";

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition.isPlugin() && definition.contract().doc().isEmpty()) {
            error(definition.type(), JAVADOC + "does", findings);
        }
        definition.fields().stream()
                .filter(field -> definition.own().fields().stream()
                        .anyMatch(own -> own.element().equals(field.element())))
                .filter(Described::hasNoDescription)
                .forEach(field -> error(field.element(), JAVADOC + "means", findings));
        definition
                .own()
                .actions()
                .forEach(own -> definition.actions().stream()
                        .filter(action -> action.name().equals(own.name()))
                        .forEach(action -> check(action, own, findings)));
        if (!definition.own().isTold()) {
            newRecords(definition).forEach(components -> check(components, definition, findings));
        }
    }

    /** {@return the records that no class above uses, as those of a base are described in its contract} */
    private static Stream<Components> newRecords(Definition definition) {
        Set<TypeElement> known = definition.above().stream()
                .flatMap(level -> Declarations.records(level).stream())
                .map(Components::element)
                .collect(Collectors.toSet());
        return Declarations.records(definition.own()).stream()
                .filter(components -> !known.contains(components.element()));
    }

    /** Checks an action of the class, which is {@code own} without what it inherits. */
    private static void check(ActionMember action, ActionMember own, Findings findings) {
        if (action.contract().summary().isEmpty()) {
            error(own.method(), JAVADOC + "does", findings);
        }
        if (!action.contract().spread()) {
            action.parameters().stream()
                    .filter(Described::hasNoDescription)
                    .forEach(parameter -> error(parameter.element(), tag(parameter), findings));
        }
    }

    /** The Javadoc of another file is not there when the definition is compiled alone, so it does not count. */
    private static void check(Components components, Definition definition, Findings findings) {
        boolean beside = outermost(components.element()).equals(outermost(definition.type()));
        for (Declaration component : components.components()) {
            if (beside && hasNoDescription(component)) {
                error(component.element(), tag(component), findings);
            } else if (!beside && component.said().description().isEmpty()) {
                String message = "it has no description that is kept in a class file";
                findings.error(component.element(), Code.MISSING_DESCRIPTION, message, "add one to its @Param");
            }
        }
    }

    private static Element outermost(Element type) {
        Element outer = type.getEnclosingElement();
        return outer instanceof TypeElement ? outermost(outer) : type;
    }

    private static boolean hasNoDescription(Declaration declaration) {
        return declaration.property().notes().description().isEmpty();
    }

    private static String tag(Declaration declaration) {
        return "add '@param " + declaration.sourceName() + "' to the Javadoc, with what it means";
    }

    private static void error(Element element, String fix, Findings findings) {
        findings.error(element, Code.MISSING_DESCRIPTION, "it has no description", fix);
    }
}
