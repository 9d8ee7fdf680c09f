package dev.tocsin.template;

import dev.tocsin.api.template.Template;
import dev.tocsin.api.template.Templates;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.template.check.Check;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.syntax.Body;
import dev.tocsin.template.syntax.Complaints;
import dev.tocsin.template.syntax.Parsed;
import dev.tocsin.template.syntax.Parser;
import dev.tocsin.template.syntax.Source;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Definitions that templates can call, and what reads these. Immutable, and safe to use from any number of threads.
 *
 * @since 0.1
 */
public final class TemplateSet implements Templates {
    private static final int MAX_LENGTH = 1024 * 1024;

    private final Map<String, Body> definitions;

    private TemplateSet(Map<String, Body> definitions) {
        this.definitions = definitions;
    }

    /** Makes the set of the built-in definitions: those that Alertmanager has, in words of our own. */
    public TemplateSet() {
        this(Defaults.DEFINITIONS);
    }

    /**
     * Reads files of definitions. One that is given again takes the place of the one before, built-in ones included, unless
     * it is blank.
     *
     * @param files the files, in their order
     * @return the set
     * @throws ProblemException of kind {@code USER} with all that is wrong with them
     */
    public static TemplateSet of(List<TemplateFile> files) {
        requireSize(files);
        return new TemplateSet(read(files, Defaults.DEFINITIONS));
    }

    private static void requireSize(List<TemplateFile> files) {
        long length = files.stream().mapToLong(file -> file.text().length()).sum();
        if (length > MAX_LENGTH) {
            throw ProblemException.of(new Problem(
                    Code.INVALID_TEMPLATE,
                    files.get(0).name(),
                    "this and the other files of templates have " + length + " characters, more than the maximum "
                            + MAX_LENGTH,
                    "leave out what nothing calls"));
        }
    }

    private static Map<String, Body> read(List<TemplateFile> files, Map<String, Body> before) {
        Complaints complaints = new Complaints();
        Map<String, Body> definitions = new TreeMap<>(before);
        for (TemplateFile file : files) {
            Parsed parsed = Parser.parse(new Source(file.name(), true, file.text()), complaints);
            replace(definitions, Map.of(file.lastName(), parsed.main()));
            replace(definitions, parsed.definitions());
        }
        Check check = new Check(definitions, complaints);
        definitions.values().forEach(body -> check.of(body, Type.ANY));
        complaints.toProblems().orThrow();
        return Collections.unmodifiableMap(definitions);
    }

    /** As in Go, what is blank replaces nothing. */
    private static void replace(Map<String, Body> definitions, Map<String, Body> later) {
        later.forEach((name, body) -> definitions.merge(name, body, (before, now) -> now.isBlank() ? before : now));
    }

    @Override
    public Template compile(String text, Place place) {
        Complaints complaints = new Complaints();
        Parsed parsed = Parser.parse(new Source(place.toString(), false, text), complaints);
        Map<String, Body> callable = new TreeMap<>(definitions);
        replace(callable, parsed.definitions());
        Check check = new Check(callable, complaints);
        parsed.definitions().values().forEach(body -> check.of(body, Type.ANY));
        check.of(parsed.main(), Type.DATA);
        complaints.toProblems().orThrow();
        return new CompiledTemplate(text, parsed.main(), Collections.unmodifiableMap(callable));
    }

    /** Apart, as they are read when the first set is made. */
    private static final class Defaults {
        private static final Map<String, Body> DEFINITIONS = read(List.of(TemplateFile.builtIn()), Map.of());
    }
}
