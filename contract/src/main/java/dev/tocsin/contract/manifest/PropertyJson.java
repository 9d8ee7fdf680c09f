package dev.tocsin.contract.manifest;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a field, of a parameter, or of a member of an object.
 *
 * @since 0.1
 */
public final class PropertyJson {
    private PropertyJson() {}

    /** {@return the entry of a property} */
    public static Json.Members write(Property property) {
        return entry(property).build();
    }

    /** {@return the entry of a field, which has the key {@code global} more} */
    static Json.Members field(Property field) {
        return entry(field).with("global", text(field.notes().global())).build();
    }

    private static MembersBuilder entry(Property property) {
        Notes notes = property.notes();
        return KindJson.write(property.kind(), Json.members().with("name", property.name()))
                .with("description", notes.description())
                .with("required", property.presence().isRequired())
                .with("default", property.presence().defaultValue().orElse(Json.nothing()))
                .with("annotation", property.javaType())
                .with("aliases", Json.texts(notes.aliases()))
                .with("deprecated", text(notes.deprecated()));
    }

    private static Json text(@Nullable String text) {
        return text == null ? Json.nothing() : Json.of(text);
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
                        entry.find("deprecated").isEmpty() ? null : entry.text("deprecated"),
                        entry.find("global").isEmpty() ? null : entry.text("global")),
                entry.text("annotation"));
    }

    private static Presence presence(JsonEntry entry) {
        if (entry.truth("required")) {
            return new Presence.Required();
        }
        return entry.find("default").<Presence>map(Presence.Default::new).orElseGet(Presence.Optional::new);
    }
}
