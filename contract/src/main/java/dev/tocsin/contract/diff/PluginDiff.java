package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import java.util.stream.Stream;

/** Compares one plugin with what it was. */
record PluginDiff(Spot spot) {

    void compare(PluginContract before, PluginContract after) {
        new NamesDiff(Side.TAKEN, spot).compare(names(before), names(after));
        if (!before.doc().equals(after.doc())) {
            spot.safe("description changed");
        }
        compareOrigins(before.origin(), after.origin());
        compareFields(before.fields(), after.fields());
        new RulesDiff(spot.at(path -> "rules")).compare(before, after);
        compareActions(before.actions(), after.actions());
        new SemanticsDiff(spot).compare(before.semantics(), after.semantics());
    }

    private static List<String> names(PluginContract plugin) {
        return Stream.concat(Stream.of(plugin.id().name()), plugin.aliases().stream())
                .toList();
    }

    private void compareOrigins(Origin before, Origin after) {
        if (!before.definition().equals(after.definition()) || !before.factory().equals(after.factory())) {
            spot.risky("definition " + before.definition() + " became " + after.definition());
        }
    }

    /** A builder asks for the required fields in their order. */
    private void compareFields(List<Property> before, List<Property> after) {
        PropertiesDiff fields = new PropertiesDiff(
                Side.TAKEN, spot.at(path -> path.isEmpty() ? "required fields" : "field " + Quoted.of(path)));
        fields.compare(before, after);
        fields.compareOrder(required(before), required(after));
    }

    private static List<Property> required(List<Property> fields) {
        return fields.stream().filter(field -> field.presence().isRequired()).toList();
    }

    private void compareActions(List<ActionContract> before, List<ActionContract> after) {
        Matching<ActionContract> actions = Matching.of(before, after, action -> List.of(action.name()));
        actions.removed().forEach(action -> spotOf(action).breaking("removed"));
        actions.added().forEach(action -> spotOf(action).safe("added"));
        for (Matching.Pair<ActionContract> pair : actions.pairs()) {
            new ActionDiff(spotOf(pair.before())).compare(pair.before(), pair.after());
        }
    }

    private Spot spotOf(ActionContract action) {
        return spot.at(path -> "action " + Quoted.of(action.name()));
    }
}
