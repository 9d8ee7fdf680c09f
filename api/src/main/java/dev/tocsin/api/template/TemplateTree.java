package dev.tocsin.api.template;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON tree whose texts are templates; the names in it mean themselves. Immutable, and safe to use from any number of
 * threads.
 *
 * @since 0.1
 */
public final class TemplateTree {
    private final Json source;
    private final Map<String, Template> texts;

    private TemplateTree(Json source, Map<String, Template> texts) {
        this.source = source;
        this.texts = texts;
    }

    /**
     * Reads every text of a tree.
     *
     * @param source the tree as it was written
     * @param templates what reads them
     * @param place where it is from, as messages call it
     * @return the tree
     * @throws ProblemException of kind {@code USER} with all that is wrong with the templates in it
     */
    public static TemplateTree compile(Json source, Templates templates, Place place) {
        Problems.Collector problems = Problems.collector();
        TemplateTree tree = new TemplateTree(source, new HashMap<>());
        tree.compileTexts(source, templates, place, problems);
        problems.toProblems().orThrow();
        return tree;
    }

    private void compileTexts(Json json, Templates templates, Place place, Problems.Collector problems) {
        if (json instanceof Json.Text text) {
            compileText(text.value(), templates, place, problems);
        } else if (json instanceof Json.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                compileTexts(items.values().get(i), templates, place.item(i), problems);
            }
        } else if (json instanceof Json.Members members) {
            members.values().forEach((name, value) -> compileTexts(value, templates, place.member(name), problems));
        }
    }

    private void compileText(String text, Templates templates, Place place, Problems.Collector problems) {
        try {
            texts.put(text, templates.compile(text, place));
        } catch (ProblemException wrong) {
            problems.addAll(wrong.problems());
        }
    }

    /**
     * Fills the gaps of all texts.
     *
     * @param incident what to tell of
     * @return the tree, in which texts are plain
     * @throws ProblemException if this incident cannot be rendered; nothing else is ever thrown
     */
    public Json render(Incident incident) {
        return filled(source, incident);
    }

    private Json filled(Json json, Incident incident) {
        if (json instanceof Json.Text text) {
            Template template = Objects.requireNonNull(texts.get(text.value()));
            return Json.of(template.render(incident, Markup.PLAIN));
        }
        if (json instanceof Json.Items items) {
            List<Json> filled =
                    items.values().stream().map(item -> filled(item, incident)).toList();
            return Json.items(filled);
        }
        if (json instanceof Json.Members members) {
            MembersBuilder filled = Json.members();
            members.values().forEach((name, value) -> filled.with(name, filled(value, incident)));
            return filled.build();
        }
        return json;
    }

    /** {@return the tree as it was written} */
    public Json source() {
        return source;
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
