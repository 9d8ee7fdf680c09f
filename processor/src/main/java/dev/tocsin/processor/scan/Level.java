package dev.tocsin.processor.scan;

import dev.tocsin.contract.plugin.Rule;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What one class of a definition declares itself.
 *
 * @param type the class
 * @param doc what it says of itself, in a sentence
 * @param fields its fields, in the order of the source
 * @param actions its actions, in the order of the source
 * @param rules its rules across fields
 * @param isTold whether an earlier compilation told its words, as only its class file is there
 */
public record Level(
        TypeElement type,
        String doc,
        List<Declaration> fields,
        List<ActionMember> actions,
        List<Rule> rules,
        boolean isTold) {
    public Level {
        fields = List.copyOf(fields);
        actions = List.copyOf(actions);
        rules = List.copyOf(rules);
    }

    /** {@return whether it declares anything that is handed down} */
    public boolean isEmpty() {
        return fields.isEmpty() && actions.isEmpty() && rules.isEmpty();
    }
}
