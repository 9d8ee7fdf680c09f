package dev.tocsin.adapters.jira;

import dev.tocsin.api.template.TemplateTree;
import dev.tocsin.contract.value.Json;
import java.util.Optional;

/**
 * What a receiver says of a text of its issues: the text alone, or, as Alertmanager has it, an object of the text and of whether
 * it is written again. A tree of any other form is a text, too, as JSON.
 */
final class JiraText {
    private static final String TEXT = "template";
    private static final String UPDATE = "enable_update";

    private JiraText() {}

    /** {@return the text, if the receiver says one} */
    static Optional<String> of(Optional<Json> said) {
        return said.flatMap(tree -> isObject(tree) ? member(tree, TEXT) : Optional.of(tree))
                .map(text -> text instanceof Json.Text own ? own.value() : text.toString());
    }

    /** {@return whether it is written again when the incident changes; as a field of its own says, unless it says so itself} */
    static boolean isUpdated(Optional<TemplateTree> said, boolean otherwise) {
        return said.flatMap(tree -> member(tree.source(), UPDATE))
                .map(Json.of(true)::equals)
                .orElse(otherwise);
    }

    private static boolean isObject(Json tree) {
        return member(tree, TEXT).or(() -> member(tree, UPDATE)).isPresent();
    }

    private static Optional<Json> member(Json tree, String name) {
        return tree instanceof Json.Members members ? members.find(name) : Optional.empty();
    }
}
