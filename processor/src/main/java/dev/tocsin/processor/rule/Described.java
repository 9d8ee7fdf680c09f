package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import javax.lang.model.element.Element;

/** A plugin, a field, an action and each parameter has a description, as it is read by those who see no source. */
final class Described implements Rule {
    private static final String JAVADOC = "begin its Javadoc with a sentence that says what it ";

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition.isPlugin() && definition.contract().doc().isEmpty()) {
            error(definition.type(), JAVADOC + "does", findings);
        }
        for (Declaration field : definition.own().fields()) {
            check(field, JAVADOC + "means", findings);
        }
        for (ActionMember action : definition.own().actions()) {
            if (action.contract().summary().isEmpty()) {
                error(action.method(), JAVADOC + "does", findings);
            }
            if (!action.contract().spread()) {
                action.parameters().forEach(parameter -> checkParameter(parameter, findings));
            }
        }
    }

    private static void checkParameter(Declaration parameter, Findings findings) {
        String tag = "add '@param " + parameter.sourceName() + "' to the Javadoc, with what it means";
        check(parameter, tag, findings);
    }

    private static void check(Declaration declaration, String fix, Findings findings) {
        if (declaration.property().notes().description().isEmpty()) {
            error(declaration.element(), fix, findings);
        }
    }

    private static void error(Element element, String fix, Findings findings) {
        findings.error(element, Code.MISSING_DESCRIPTION, "it has no description", fix);
    }
}
