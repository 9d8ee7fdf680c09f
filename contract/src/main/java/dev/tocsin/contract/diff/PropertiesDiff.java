package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Property;
import java.util.List;

/** Compares fields, parameters or members with what they were. */
record PropertiesDiff(Spot spot) {

    void compare(List<Property> before, List<Property> after) {
        Matching<Property> properties = Matching.of(before, after, Property::names);
        properties.removed().forEach(property -> spot.member(property.name()).breaking("removed"));
        properties.added().forEach(this::add);
    }

    private void add(Property property) {
        Spot added = spot.member(property.name());
        if (property.presence().isRequired()) {
            added.breaking("added, and required");
        } else {
            added.safe("added");
        }
    }
}
