package dev.tocsin.api.template;

import dev.tocsin.contract.kind.Place;

/**
 * Reads templates. Safe to use from any number of threads.
 *
 * @since 0.1
 */
public interface Templates {
    /**
     * Returns the reader of templates that is on the class path or module path. It is looked for at the first text that has a
     * gap; where there is none, such a text is a problem that says which artifact to add.
     */
    static Templates installed() {
        return InstalledTemplates.ONLY;
    }

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
