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

    /** {@return the declaration that overrides this one, whose contract it keeps, with its own words where it has any} */
    Declaration overriddenBy(Declaration override) {
        Notes said = override.property.notes();
        String description = said.description().isEmpty() ? property.notes().description() : said.description();
        Notes told = new Notes(description, said.aliases(), said.deprecated(), said.global());
        return override.with(
                new Property(property.name(), property.kind(), property.presence(), told, property.javaType()));
    }

    Declaration with(Property known) {
        return new Declaration(element, said, type, known);
    }
}
