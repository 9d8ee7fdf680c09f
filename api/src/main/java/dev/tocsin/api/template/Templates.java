package dev.tocsin.api.template;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Problems;
import java.util.List;

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

    /**
     * Reads the templates among values: puts each in the place of its text, inner ones too.
     *
     * @param values the values, as their kinds have them
     * @param properties what each of them is; values of other names are left out
     * @param place what messages call all of it
     * @param problems where all that is wrong with templates goes; of such a one, the text stays
     * @return the values with templates in the place of texts
     */
    default Values compile(Values values, List<Property> properties, Place place, Problems.Collector problems) {
        return new Compilation(this, problems).of(values, properties, place);
    }
}
