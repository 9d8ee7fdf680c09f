package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** What the rules found in one definition. Not safe to share between threads. */
public final class Findings {
    private static final String DEFINITION = "dev.tocsin.api.";

    private final List<Finding> all = new ArrayList<>();

    /** Adds an error on an element. */
    public void error(Element element, Code code, String place, String message, String fix) {
        all.add(new Finding(new Problem(code, place, message, fix), element, "", Diagnostic.Kind.ERROR));
    }

    /** Adds an error on the value that an annotation of the element gives to {@code member}. */
    public void error(Element element, String member, Problem problem) {
        all.add(new Finding(problem, element, member, Diagnostic.Kind.ERROR));
    }

    /** Adds a warning on an element. */
    public void warning(Element element, Problem problem) {
        all.add(new Finding(problem, element, "", Diagnostic.Kind.WARNING));
    }

    /** {@return whether anything fails the compilation} */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Diagnostic.Kind.ERROR);
    }

    /** Shows everything, in the order in which it was found. */
    public void report(Messager messager) {
        all.forEach(finding -> report(finding, messager));
    }

    private static void report(Finding finding, Messager messager) {
        String message = finding.problem().toString();
        for (AnnotationMirror annotation : finding.element().getAnnotationMirrors()) {
            if (annotation.getAnnotationType().toString().startsWith(DEFINITION)) {
                for (var value : annotation.getElementValues().entrySet()) {
                    if (value.getKey().getSimpleName().contentEquals(finding.member())) {
                        messager.printMessage(
                                finding.severity(), message, finding.element(), annotation, value.getValue());
                        return;
                    }
                }
            }
        }
        messager.printMessage(finding.severity(), message, finding.element());
    }
}
