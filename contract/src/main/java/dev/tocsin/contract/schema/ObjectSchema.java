package dev.tocsin.contract.schema;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema of an object whose members are known by name.
 *
 * @param properties what the members are
 * @param rules what holds across them
 */
record ObjectSchema(List<Property> properties, List<Rule> rules) {

    /** Adds what the schema says. */
    void write(MembersBuilder schema, Definitions definitions) {
        schema.with("type", "object").with("properties", members(definitions));
        addUnlessEmpty("required", required(), schema);
        addUnlessEmpty("allOf", demands(), schema);
        schema.with("additionalProperties", false);
    }

    private static void addUnlessEmpty(String keyword, List<Json> values, MembersBuilder schema) {
        if (!values.isEmpty()) {
            schema.with(keyword, Json.items(values));
        }
    }

    private Json members(Definitions definitions) {
        MembersBuilder members = Json.members();
        for (Property property : properties) {
            PropertySchema schema = new PropertySchema(property, definitions);
            members.with(property.name(), schema.write());
            property.notes().aliases().forEach(alias -> members.with(alias, schema.writeAlias()));
        }
        return members.build();
    }

    private List<Json> required() {
        return properties.stream()
                .filter(Given::isByName)
                .map(property -> Json.of(property.name()))
                .toList();
    }

    private List<Json> demands() {
        List<Json> demands = new ArrayList<>();
        for (Property property : properties) {
            if (property.presence().isRequired() && !Given.isByName(property)) {
                demands.add(Given.exactlyOne(Given.byEachName(property)));
            } else {
                demands.addAll(Given.notTwice(property));
            }
        }
        rules.forEach(rule -> demands.add(demand(rule)));
        return demands;
    }

    private Json demand(Rule rule) {
        List<Json> fields = rule.fields().stream().map(this::given).toList();
        return switch (rule.form()) {
            case EXACTLY_ONE -> Given.exactlyOne(fields);
            case AT_LEAST_ONE -> Given.atLeastOne(fields);
            case AT_MOST_ONE -> Given.atMostOne(fields);
            case TOGETHER -> Given.together(fields);
        };
    }

    /** {@return that a field is given; never so if there is none of that name} */
    private Json given(String field) {
        return properties.stream()
                .filter(property -> property.name().equals(field))
                .findFirst()
                .map(Given::byAnyName)
                .orElse(Json.of(false));
    }
}
