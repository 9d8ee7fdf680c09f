package dev.tocsin.contract.manifest;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.value.Json;

/**
 * The entry of a field, of a parameter, or of a member of an object.
 *
 * @since 0.1
 */
public final class PropertyJson {
    private PropertyJson() {}

    /** {@return the entry of a property} */
    public static Json.Members write(Property property) {
        Notes notes = property.notes();
        return KindJson.write(property.kind(), Json.members().with("name", property.name()))
                .with("description", notes.description())
                .with("required", property.presence().isRequired())
                .with("default", property.presence().defaultValue().orElse(Json.nothing()))
                .with("annotation", property.javaType())
                .with("aliases", Json.texts(notes.aliases()))
                .with("deprecated", notes.deprecated() == null ? Json.nothing() : Json.of(notes.deprecated()))
                .build();
    }

    static Property read(JsonEntry entry) {
        Kind kind = KindJson.read(entry);
        return new Property(
                entry.text("name"),
                kind,
                presence(entry),
                new Notes(
                        entry.text("description"),
                        entry.texts("aliases"),
                        entry.find("deprecated").isEmpty() ? null : entry.text("deprecated")),
                entry.text("annotation"));
    }

    private static Presence presence(JsonEntry entry) {
        if (entry.truth("required")) {
            return new Presence.Required();
        }
        return entry.find("default").<Presence>map(Presence.Default::new).orElseGet(Presence.Optional::new);
    }
}
