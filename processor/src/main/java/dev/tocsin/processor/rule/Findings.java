package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** What the rules found, each thing once. Not safe to share between threads. */
public final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();

    /** Makes a collection without findings. */
    public Findings() {}

    /** Adds an error on an element. */
    void error(Element element, Code code, String message, String fix) {
        error(element, "", code, message, fix);
    }

    /** Adds an error on the value that an annotation of the element gives to {@code member}. */
    void error(Element element, String member, Code code, String message, String fix) {
        add(element, member, new Problem(code, Spot.of(element), message, fix), Diagnostic.Kind.ERROR);
    }

    /** Adds a warning on an element. */
    void warning(Element element, Code code, String message, String fix) {
        add(element, "", new Problem(code, Spot.of(element), message, fix), Diagnostic.Kind.WARNING);
    }

    private void add(Element element, String member, Problem problem, Diagnostic.Kind severity) {
        all.add(new Finding(problem, element, member, severity));
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
        Element element = shown(finding.element());
        String message = finding.problem().toString();
        Member.find(element, finding.member())
                .ifPresentOrElse(
                        member -> messager.printMessage(
                                finding.severity(), message, element, member.annotation(), member.value()),
                        () -> messager.printMessage(finding.severity(), message, element));
    }

    /** {@return what has a line: of a record's component, the field behind it, as javac 17 forgets where components are} */
    private static Element shown(Element element) {
        Element owner = element.getEnclosingElement();
        if (owner == null || element.getKind() != ElementKind.RECORD_COMPONENT) {
            return element;
        }
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .<Element>map(field -> field)
                .findFirst()
                .orElse(element);
    }
}
