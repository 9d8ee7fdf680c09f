package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Problem;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * What is wrong with a definition, and where the compiler shows it.
 *
 * @param problem what is wrong
 * @param element the element that it is shown on
 * @param member the member of an annotation on the element that is at fault, such as {@code defaultValue}; empty if none is
 * @param severity whether it fails the compilation
 */
record Finding(Problem problem, Element element, String member, Diagnostic.Kind severity) {}
