package dev.tocsin.contract.schema;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema of the values of one property.
 *
 * @param definitions what stands apart
 */
record PropertySchema(Property property, Definitions definitions) {

    /** {@return the schema for its name} */
    Json write() {
        MembersBuilder schema = described(property.notes().description());
        property.presence().defaultValue().ifPresent(value -> schema.with("default", value));
        return finished(schema);
    }

    /** {@return the schema for an alias} */
    Json writeAlias() {
        return finished(described("Another name of '" + property.name() + "'."));
    }

    private MembersBuilder described(String description) {
        MembersBuilder schema = Json.members().with("description", description);
        new KindSchema(property.kind(), definitions).write(schema, Given.isNullable(property));
        return schema;
    }

    private Json finished(MembersBuilder schema) {
        List<String> comment = new ArrayList<>(Unsaid.of(property.kind()));
        String replacement = property.notes().deprecated();
        if (replacement != null) {
            schema.with("deprecated", true);
            comment.add("Deprecated: " + replacement + ".");
        }
        Unsaid.addTo(schema, comment);
        return schema.build();
    }
}
