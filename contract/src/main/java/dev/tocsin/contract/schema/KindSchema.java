package dev.tocsin.contract.schema;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Room;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema of the values of one kind.
 *
 * @param definitions what stands apart: objects, and the tree of which any value is one
 */
record KindSchema(Kind kind, Definitions definitions) {

    private static final String NULL = "null";

    /**
     * Adds what the schema says.
     *
     * @param nullable whether it accepts null, too
     */
    void write(MembersBuilder schema, boolean nullable) {
        if (kind instanceof AnyKind) {
            schema.with("$ref", definitions.reference(new AnyKind(), "any", this::tree));
        } else if (kind instanceof ObjectKind object) {
            refer(definitions.reference(kind, object.name(), () -> object(object)), nullable, schema);
        } else if (kind instanceof ChoiceKind choice) {
            schema.with("enum", choices(choice, nullable));
        } else if (kind instanceof ApiKind || kind instanceof NoneKind) {
            writeNothing(nullable, schema);
        } else {
            schema.with("type", type(nullable));
            Bounds.write(kind, schema);
            writeElements(schema);
        }
    }

    private static Json choices(ChoiceKind choice, boolean nullable) {
        List<Json> choices = new ArrayList<>();
        choice.choices().forEach(word -> choices.add(Json.of(word)));
        if (nullable) {
            choices.add(Json.nothing());
        }
        return Json.items(choices);
    }

    private static void refer(Json reference, boolean nullable, MembersBuilder schema) {
        if (nullable) {
            Json object = Json.members().with("$ref", reference).build();
            Json nothing = Json.members().with("type", NULL).build();
            schema.with("anyOf", Json.items(List.of(object, nothing)));
        } else {
            schema.with("$ref", reference);
        }
    }

    /** What only code can make has no structured form. */
    private static void writeNothing(boolean nullable, MembersBuilder schema) {
        if (nullable) {
            schema.with("type", NULL);
        } else {
            schema.with("not", Json.members().build());
        }
    }

    private Json type(boolean nullable) {
        List<String> types = new ArrayList<>(types());
        if (nullable) {
            types.add(NULL);
        }
        return types.size() == 1 ? Json.of(types.get(0)) : Json.texts(types);
    }

    private List<String> types() {
        if (kind instanceof IntegerKind || kind instanceof NumberKind || kind instanceof BooleanKind) {
            return List.of(kind.word());
        }
        if (kind instanceof DurationKind) {
            return List.of("string", "number");
        }
        if (kind instanceof ListKind) {
            return List.of("array");
        }
        return List.of(kind instanceof MapKind ? "object" : "string");
    }

    private void writeElements(MembersBuilder schema) {
        if (kind instanceof ListKind list) {
            writeItems(of(list.element()), schema);
        } else if (kind instanceof MapKind map) {
            writeEntries(of(map.value()), schema);
        }
    }

    /** {@return the schema of an element, which is never null} */
    private Json of(Kind element) {
        MembersBuilder schema = Json.members();
        new KindSchema(element, definitions).write(schema, false);
        Unsaid.addTo(schema, Unsaid.of(element));
        return schema.build();
    }

    private static void writeItems(Json element, MembersBuilder schema) {
        schema.with("items", element).with("maxItems", Room.MAX_ENTRIES);
    }

    private static void writeEntries(Json element, MembersBuilder schema) {
        schema.with("additionalProperties", element).with("maxProperties", Room.MAX_ENTRIES);
    }

    private Json object(ObjectKind object) {
        MembersBuilder schema = Json.members();
        new ObjectSchema(object.members(), List.of()).write(schema, definitions);
        return schema.build();
    }

    private Json tree() {
        MembersBuilder schema = Json.members();
        Json itself = of(new AnyKind());
        writeItems(itself, schema);
        writeEntries(itself, schema);
        return schema.build();
    }
}
