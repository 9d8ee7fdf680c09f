package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares fields, parameters or members with what they were. */
record PropertiesDiff(Side side, Spot spot) {

    void compare(List<Property> before, List<Property> after) {
        Matching<Property> properties = Matching.of(before, after, this::names);
        properties.removed().forEach(property -> spot.member(property.name()).breaking("removed"));
        properties.added().forEach(this::add);
        for (Matching.Pair<Property> pair : properties.pairs()) {
            new PropertyDiff(side, spot.member(pair.before().name())).compare(pair.before(), pair.after());
        }
        rejectJoined(properties.pairs());
    }

    /** What is given is written under its own name; only what is taken may be called by an alias. */
    private List<String> names(Property property) {
        return side == Side.TAKEN ? property.names() : List.of(property.name());
    }

    private void add(Property property) {
        Spot added = spot.member(property.name());
        if (side == Side.TAKEN && property.presence().isRequired()) {
            added.breaking("added, and required");
        } else {
            added.safe("added");
        }
    }

    /** Two that became one can no longer both be given. */
    private void rejectJoined(List<Matching.Pair<Property>> pairs) {
        Map<String, String> taken = new HashMap<>();
        for (Matching.Pair<Property> pair : pairs) {
            String other = taken.putIfAbsent(pair.after().name(), pair.before().name());
            if (other != null) {
                spot.member(pair.before().name()).breaking("now the same as " + Quoted.of(other));
            }
        }
    }

    /** Notes where those that stayed stand in another order, which Java code relies on. */
    void compareOrder(List<Property> before, List<Property> after) {
        List<String> old = namesOf(before, after);
        List<String> now = namesOf(after, before);
        if (!old.equals(now)) {
            spot.risky("order " + Quoted.row(old, "and") + " became " + Quoted.row(now, "and"));
        }
    }

    private static List<String> namesOf(List<Property> properties, List<Property> others) {
        List<String> known = others.stream().map(Property::name).toList();
        return properties.stream().map(Property::name).filter(known::contains).toList();
    }
}
