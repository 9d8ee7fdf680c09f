package dev.tocsin.api.template;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Optional;
import java.util.ServiceLoader;

/** The reader of templates that is installed beside this library, looked for once, at the first text that has a gap. */
final class InstalledTemplates implements Templates {
    static final Templates ONLY = new InstalledTemplates();

    private static final String OPENING = "{{";

    private InstalledTemplates() {}

    @Override
    public Template compile(String text, Place place) {
        if (!text.contains(OPENING)) {
            return new PlainTemplate(text);
        }
        return Found.TEMPLATES.orElseThrow(() -> missing(place)).compile(text, place);
    }

    private static ProblemException missing(Place place) {
        return ProblemException.of(new Problem(
                Code.INVALID_TEMPLATE,
                place.toString(),
                "nothing is installed that reads templates, and '" + OPENING + "' begins one",
                "add the artifact 'dev.tocsin:template' to the class path, or give the host a reader of your own"));
    }

    /** Initialised at the first text with a gap, by the class loader's own lock. */
    private static final class Found {
        private static final Optional<Templates> TEMPLATES = ServiceLoader.load(
                        Templates.class, Templates.class.getClassLoader())
                .findFirst();
    }
}
