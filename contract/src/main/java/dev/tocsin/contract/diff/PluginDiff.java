package dev.tocsin.contract.diff;

import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.List;

/** Compares one plugin with what it was. */
record PluginDiff(Spot spot) {

    void compare(PluginContract before, PluginContract after) {
        Spot fields = spot.at(path -> "field '" + path + "'");
        new PropertiesDiff(fields).compare(before.fields(), after.fields());
        compareActions(before.actions(), after.actions());
    }

    private void compareActions(List<ActionContract> before, List<ActionContract> after) {
        Matching<ActionContract> actions = Matching.of(before, after, action -> List.of(action.name()));
        actions.removed().forEach(action -> spotOf(action).breaking("removed"));
        actions.added().forEach(action -> spotOf(action).safe("added"));
    }

    private Spot spotOf(ActionContract action) {
        return spot.at(path -> "action '" + action.name() + "'");
    }
}
