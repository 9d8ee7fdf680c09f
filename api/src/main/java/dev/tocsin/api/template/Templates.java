package dev.tocsin.api.template;

import dev.tocsin.contract.kind.Place;

/**
 * Reads templates. Safe to use from any number of threads.
 *
 * @since 0.1
 */
public interface Templates {
    /**
     * Reads a template and checks all of it.
     *
     * @param text the template; one without two opening braces stands for itself
     * @param place where it is from, as messages call it
     * @return the template
     * @throws dev.tocsin.contract.problem.ProblemException of kind {@code USER} with all that is wrong with it, each with
     *     line and column
     */
    Template compile(String text, Place place);
}
