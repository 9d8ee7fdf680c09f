package dev.tocsin.processor.rule;

import dev.tocsin.api.Action;
import dev.tocsin.api.Param;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Fields, actions and rules belong to a plugin or a base of plugins, and @Param to an action or a record. */
final class HomeOfMembers implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        if (!definition.isPlugin() && !definition.isBase()) {
            definition.own().fields().forEach(field -> error(field.element(), Code.INVALID_ACCESSOR, findings));
            definition.own().actions().forEach(action -> error(action.method(), Code.INVALID_ACTION, findings));
            if (!definition.own().rules().isEmpty()) {
                error(definition.type(), Code.INVALID_RULE, findings);
            }
        }
        ElementFilter.methodsIn(definition.type().getEnclosedElements()).stream()
                .filter(method -> method.getAnnotation(Action.class) == null)
                .map(ExecutableElement::getParameters)
                .forEach(parameters -> parameters.forEach(parameter -> check(parameter, findings)));
    }

    private static void error(Element element, Code code, Findings findings) {
        String message = "it stands in a class that is neither a plugin nor a base of plugins";
        findings.error(element, code, message, "annotate the class with @PluginBase or @Plugin");
    }

    private static void check(VariableElement parameter, Findings findings) {
        if (parameter.getAnnotation(Param.class) != null) {
            String message = "it is annotated with @Param, but its method is no action";
            String fix = "annotate the method with @Action, or remove @Param";
            findings.error(parameter, Code.INVALID_ACTION, message, fix);
        }
    }
}
