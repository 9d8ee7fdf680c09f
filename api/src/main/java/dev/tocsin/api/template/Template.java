package dev.tocsin.api.template;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.semantics.Markup;

/**
 * A text with gaps that an incident fills. Immutable, and safe to use from any number of threads.
 *
 * @since 0.1
 */
public interface Template {
    /**
     * Reads a template with what is {@linkplain Templates#installed installed}.
     *
     * @param text the template; one without two opening braces stands for itself
     * @throws dev.tocsin.contract.problem.ProblemException of kind {@code USER} with all that is wrong with it
     */
    static Template of(String text) {
        return Templates.installed().compile(text, Place.root(path -> "the template"));
    }

    /**
     * Fills the gaps.
     *
     * @param incident what to tell of
     * @param markup what each value is escaped for; what stands in the template itself is put out as it is
     * @return the text
     * @throws dev.tocsin.contract.problem.ProblemException if this incident cannot be rendered: a value is not there, or a
     *     bound is crossed; nothing else is ever thrown
     */
    String render(Incident incident, Markup markup);

    /** {@return the template as it was written} */
    String source();
}
