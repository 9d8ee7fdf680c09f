package dev.tocsin.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindSchemaTests {

    @Test
    void scalarsHaveTheirBounds() {
        assertThat(required(new StringKind(new Range<>(1, 5), IRegexp.of("[a-z.]*."))))
                .isEqualTo(
                        "\"type\":\"string\",\"minLength\":1,\"maxLength\":5,\"pattern\":\"^(?:[a-z.]*[^\\\\n\\\\r])$\"");
        assertThat(required(new IntegerKind(new Range<>(-9L, null), true)))
                .isEqualTo("\"type\":\"integer\",\"minimum\":-9,\"maximum\":9223372036854775807");
        assertThat(required(new NumberKind(new Range<>(null, 0.5))))
                .isEqualTo("\"type\":\"number\",\"maximum\":0.5,"
                        + "\"$comment\":\"It is rounded to the nearest double, which must be finite.\"");
        assertThat(required(new BooleanKind())).isEqualTo("\"type\":\"boolean\"");
        assertThat(required(new InstantKind()))
                .isEqualTo("\"type\":\"string\",\"format\":\"date-time\","
                        + "\"$comment\":\"A moment as RFC 3339 writes it.\"");
    }

    @Test
    void aSecretAddressKeepsThePatternOfItsAuthor() {
        assertThat(required(new SecretKind(Range.any(), IRegexp.of("https:\\p{L}*"), true)))
                .isEqualTo(
                        "\"type\":\"string\",\"writeOnly\":true,\"pattern\":\"^(?:https:\\\\p{L}*)$\",\"format\":\"uri\","
                                + "\"$comment\":\"An address as RFC 2396 writes it, letters of all scripts allowed."
                                + " Which characters a category has depends on the version of Unicode.\"");
        assertThat(required(new SecretKind(Range.any(), null, true)))
                .startsWith("\"type\":\"string\",\"writeOnly\":true,\"format\":\"uri\",\"pattern\":\"^[A-Za-z]");
    }

    @Test
    void nullIsOneMoreValueOfWhatMayBeLeftOut() {
        Kind choice = new ChoiceKind(List.of("low", "high"));

        assertThat(required(choice)).isEqualTo("\"enum\":[\"low\",\"high\"]");
        assertThat(optional(choice)).isEqualTo("\"enum\":[\"low\",\"high\",null]");
        assertThat(optional(new BooleanKind())).isEqualTo("\"type\":[\"boolean\",\"null\"]");
    }

    @Test
    void elementsAreNeverNull() {
        String room = "\"$comment\":\"All texts and names in it have at most 1048576 characters.\"";

        assertThat(optional(new ListKind(new BooleanKind())))
                .isEqualTo("\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"boolean\"},\"maxItems\":10000," + room);
        assertThat(required(new MapKind(new ListKind(new BooleanKind()))))
                .isEqualTo(
                        "\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"boolean\"},"
                                + "\"maxItems\":10000," + room + "},\"maxProperties\":10000," + room);
    }

    @Test
    void anyValueIsATreeOfAnyValues() {
        Definitions definitions = new Definitions();
        String comment = "\"$comment\":\"All texts and names in it have at most 1048576 characters."
                + " It is nested at most 64 deep.\"";
        String tree = "{\"$ref\":\"#/$defs/any\"," + comment + "}";

        assertThat(schema(new AnyKind(), new Presence.Optional(), definitions))
                .isEqualTo("\"$ref\":\"#/$defs/any\"," + comment);
        MembersBuilder document = Json.members();
        definitions.write(document);
        assertThat(JsonText.write(document.build()))
                .isEqualTo("{\"$defs\":{\"any\":{\"items\":" + tree + ",\"maxItems\":10000,\"additionalProperties\":"
                        + tree + ",\"maxProperties\":10000}}}");
    }

    @Test
    void aTemplateIsAText() {
        assertThat(required(new TemplateKind(new Range<>(1, 9))))
                .isEqualTo("\"type\":\"string\",\"minLength\":1,\"maxLength\":9");
        assertThat(required(new AnyKind(true))).isEqualTo(required(new AnyKind()));
    }

    @Test
    void whatOnlyCodeCanMakeHasNoForm() {
        String comment = ",\"$comment\":\"Only code can give it.\"";

        assertThat(required(new ApiKind("receipt"))).isEqualTo("\"not\":{}" + comment);
        assertThat(optional(new ApiKind("receipt"))).isEqualTo("\"type\":\"null\"" + comment);
    }

    private static String required(Kind kind) {
        return schema(kind, new Presence.Required(), new Definitions());
    }

    private static String optional(Kind kind) {
        return schema(kind, new Presence.Optional(), new Definitions());
    }

    /** {@return what is said beside the description} */
    private static String schema(Kind kind, Presence presence, Definitions definitions) {
        Property property = new Property("x", kind, presence, Notes.of("X."), "java.lang.Object");
        String schema = JsonText.write(new PropertySchema(property, definitions).write());
        String description = "{\"description\":\"X.\",";
        assertThat(schema).startsWith(description);
        return schema.substring(description.length(), schema.length() - 1);
    }
}
