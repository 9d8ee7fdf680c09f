package dev.tocsin.contract.schema;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;

/** Says in JSON Schema which members of an object are given. A null counts as left out, but where it is a value itself. */
final class Given {

    private static final Json NOT_NULL = schema("not", schema("type", Json.of("null")));

    private Given() {}

    /** {@return whether a property must be given, and under no other name} */
    static boolean isByName(Property property) {
        return property.presence().isRequired() && property.notes().aliases().isEmpty();
    }

    /** {@return whether null is accepted for a property, as if it was left out} */
    static boolean isNullable(Property property) {
        return !isByName(property);
    }

    /** {@return for the name and each alias that the property is given under it} */
    static List<Json> byEachName(Property property) {
        return property.names().stream().map(name -> given(property, name)).toList();
    }

    /** {@return that a property is given, under whichever name} */
    static Json byAnyName(Property property) {
        List<Json> names = byEachName(property);
        return names.size() == 1 ? names.get(0) : atLeastOne(names);
    }

    /** {@return that a property is not given under two names, for each two of them} */
    static List<Json> notTwice(Property property) {
        List<Json> demands = new ArrayList<>();
        List<String> names = property.names();
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                demands.add(schema("not", given(property, names.get(i), other)));
            }
        }
        return demands;
    }

    private static Json given(Property property, String... names) {
        MembersBuilder schema = Json.members().with("required", Json.texts(List.of(names)));
        if (!(property.kind() instanceof AnyKind)) {
            MembersBuilder members = Json.members();
            List.of(names).forEach(name -> members.with(name, NOT_NULL));
            schema.with("properties", members.build());
        }
        return schema.build();
    }

    static Json exactlyOne(List<Json> conditions) {
        return schema("oneOf", Json.items(conditions));
    }

    static Json atLeastOne(List<Json> conditions) {
        return schema("anyOf", Json.items(conditions));
    }

    static Json atMostOne(List<Json> conditions) {
        return schema("anyOf", Json.items(List.of(none(conditions), exactlyOne(conditions))));
    }

    static Json together(List<Json> conditions) {
        return schema("anyOf", Json.items(List.of(none(conditions), schema("allOf", Json.items(conditions)))));
    }

    private static Json none(List<Json> conditions) {
        return schema("not", atLeastOne(conditions));
    }

    private static Json schema(String keyword, Json value) {
        return Json.members().with(keyword, value).build();
    }
}
