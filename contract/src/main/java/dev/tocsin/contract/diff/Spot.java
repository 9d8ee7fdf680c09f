package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.plugin.PluginId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One spot of a contract, where changes are noted.
 *
 * @param plugin whose contract it is
 * @param place what the changes say of the spot
 * @param changes what was noted so far, at this spot and others
 */
record Spot(PluginId plugin, Place place, List<Change> changes) {

    /** {@return the spot of another part of the same plugin, as {@link Place#root(UnaryOperator)} names it} */
    Spot at(UnaryOperator<String> naming) {
        return new Spot(plugin, Place.root(naming), changes);
    }

    /** {@return the spot of the member of that name} */
    Spot member(String name) {
        return new Spot(plugin, place.member(name), changes);
    }

    /** {@return the spot that stands for every item of a list or value of a map} */
    Spot each() {
        return new Spot(plugin, place.each(), changes);
    }

    void breaking(String what) {
        note(Weight.BREAKING, what);
    }

    void risky(String what) {
        note(Weight.RISKY, what);
    }

    void safe(String what) {
        note(Weight.SAFE, what);
    }

    void note(Weight weight, String what) {
        changes.add(new Change(weight, plugin, place.toString(), what));
    }
}
