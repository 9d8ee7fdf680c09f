package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Each field, parameter and result has a type that stands for a kind. */
final class KindOfEach implements Rule {
    private static final String SINGLE = "String, int, long, double, boolean, Duration, URI, Secret, SecretUri, Json, ";
    private static final String OTHERS = "an enum, a record, or a List, Map<String, …> or Optional of one";
    private static final String KINDS = SINGLE + OTHERS;

    @Override
    public void check(Definition definition, Findings findings) {
        KindlessTypes ofFields = new KindlessTypes(
                Code.UNSUPPORTED_TYPE, "", "use " + SINGLE + "Template, TemplateTree, " + OTHERS, findings);
        definition.own().fields().stream()
                .filter(KindOfEach::hasValue)
                .forEach(field -> ofFields.check(field.element(), field.type()));
        definition.own().actions().forEach(action -> check(action, findings));
    }

    /** {@return whether it returns something at all, which is another rule's demand} */
    private static boolean hasValue(Declaration field) {
        return ((ExecutableElement) field.element()).getReturnType().getKind() != TypeKind.VOID;
    }

    private static void check(ActionMember action, Findings findings) {
        KindlessTypes ofParameters = new KindlessTypes(
                Code.UNSUPPORTED_PARAMETER, "as a parameter: ", "use Incident, Instant, " + KINDS, findings);
        action.parameters().forEach(parameter -> ofParameters.check(parameter.element(), parameter.type()));
        KindlessTypes ofResults = new KindlessTypes(
                Code.UNSUPPORTED_PARAMETER,
                "as a result: ",
                "use void, Receipt, Request, Incident, Instant, " + KINDS,
                findings);
        ofResults.check(action.method(), action.result());
    }
}
