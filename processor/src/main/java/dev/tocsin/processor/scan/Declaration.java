package dev.tocsin.processor.scan;

import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Property;
import javax.lang.model.element.Element;

/**
 * A property and how it is declared: a field by its accessor, a parameter, or a component of a record.
 *
 * @param element where it is declared
 * @param said what its annotation says
 * @param type its Java type
 * @param property what the contract has of it
 */
public record Declaration(Element element, Constraints said, ValueType type, Property property) {
    /** {@return the name in the source} */
    public String sourceName() {
        return element.getSimpleName().toString();
    }

    /** {@return the declaration that overrides this one, with the description of this one if it has none} */
    Declaration overriddenBy(Declaration override) {
        Property changed = override.property;
        Notes notes = changed.notes();
        if (!notes.description().isEmpty()) {
            return override;
        }
        Notes told = new Notes(property.notes().description(), notes.aliases(), notes.deprecated());
        return override.with(
                new Property(changed.name(), changed.kind(), changed.presence(), told, changed.javaType()));
    }

    Declaration with(Property known) {
        return new Declaration(element, said, type, known);
    }
}
