package dev.tocsin.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonSchemaTests {
    private static final Property ENDPOINT = property(
            "endpoint",
            new UriKind(new Range<>(8, null)),
            new Presence.Required(),
            new Notes("Destination.", List.of("url"), null));
    private static final Property TIMEOUT = property(
            "timeout",
            new DurationKind(new Range<>(Duration.ofMillis(500), Duration.ofMinutes(1))),
            new Presence.Default(Json.of("5s")),
            new Notes("Budget.", List.of(), "use 'deadline'"));
    private static final Property KEY = property(
            "key", new SecretKind(new Range<>(4, null), null, false), new Presence.Required(), Notes.of("Opens."));

    private static Property property(String name, Kind kind, Presence presence, Notes notes) {
        return new Property(name, kind, presence, notes, "java.lang.Object");
    }

    private static Json schema(List<Rule> rules, Property... fields) {
        return JsonSchema.ofConfiguration(new PluginContract(
                new PluginId("delivery", "webhook"),
                List.of(),
                "Posts.",
                List.of(fields),
                rules,
                List.of(),
                new Origin("acme.Webhook", "acme.WebhookPlugin$Factory", Origin.FORMAT)));
    }

    @Test
    void describesEveryField() {
        assertThat(JsonText.writePretty(schema(List.of(), KEY, TIMEOUT))).isEqualTo("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "delivery/webhook",
                  "description": "Posts.",
                  "type": "object",
                  "properties": {
                    "key": {
                      "description": "Opens.",
                      "type": "string",
                      "writeOnly": true,
                      "minLength": 4
                    },
                    "timeout": {
                      "description": "Budget.",
                      "type": [
                        "string",
                        "number",
                        "null"
                      ],
                      "minimum": 0.5,
                      "maximum": 60,
                      "pattern": "^(?=[0-9])([0-9]{1,18}y)?([0-9]{1,18}w)?([0-9]{1,18}d)?([0-9]{1,18}h)?\
                ([0-9]{1,18}m)?([0-9]{1,18}s)?([0-9]{1,18}ms)?$",
                      "default": "5s",
                      "deprecated": true,
                      "$comment": "From 500ms to 1m, as text too, and in whole milliseconds. Deprecated: use 'deadline'."
                    }
                  },
                  "required": [
                    "key"
                  ],
                  "additionalProperties": false
                }""");
    }

    @Test
    void aRequiredFieldIsGivenUnderOneOfItsNames() {
        Json.Members schema = (Json.Members) schema(List.of(), ENDPOINT);

        assertThat(schema.find("required")).isEmpty();
        assertThat(schema.find("properties").map(JsonText::write).orElseThrow())
                .isEqualTo("{\"endpoint\":{\"description\":\"Destination.\"," + ADDRESS
                        + "},\"url\":{\"description\":\"Another name of 'endpoint'.\"," + ADDRESS + "}}");
        assertThat(schema.find("allOf").map(JsonText::write).orElseThrow())
                .isEqualTo("[{\"oneOf\":[" + given("endpoint") + "," + given("url") + "]}]");
    }

    private static final String ADDRESS = "\"type\":[\"string\",\"null\"],\"minLength\":8,\"format\":\"uri\","
            + "\"pattern\":\"^[A-Za-z][A-Za-z0-9+.-]*:\","
            + "\"$comment\":\"An address as RFC 2396 writes it, letters of all scripts allowed.\"";

    private static String given(String name) {
        return "{\"required\":[\"" + name + "\"],\"properties\":{\"" + name + "\":{\"not\":{\"type\":\"null\"}}}}";
    }

    @Test
    void aFieldThatMayBeLeftOutIsNotGivenUnderTwoNames() {
        Property loud = property(
                "loud", new BooleanKind(), new Presence.Optional(), new Notes("Loud.", List.of("noisy"), null));

        assertThat(((Json.Members) schema(List.of(), loud)).find("allOf").map(JsonText::write))
                .hasValue("[{\"not\":{\"required\":[\"loud\",\"noisy\"],\"properties\":{\"loud\":{\"not\":{\"type\":"
                        + "\"null\"}},\"noisy\":{\"not\":{\"type\":\"null\"}}}}}]");
    }

    @Test
    void rulesAcrossFieldsAreSaid() {
        Property a = property("a", new BooleanKind(), new Presence.Optional(), Notes.of("A."));
        Property b = property("b", new BooleanKind(), new Presence.Optional(), Notes.of("B."));
        String both = given("a") + "," + given("b");
        String none = "{\"not\":{\"anyOf\":[" + both + "]}}";

        assertThat(demand(Rule.Form.EXACTLY_ONE, a, b)).isEqualTo("[{\"oneOf\":[" + both + "]}]");
        assertThat(demand(Rule.Form.AT_MOST_ONE, a, b))
                .isEqualTo("[{\"anyOf\":[" + none + ",{\"oneOf\":[" + both + "]}]}]");
        assertThat(demand(Rule.Form.TOGETHER, a, b))
                .isEqualTo("[{\"anyOf\":[" + none + ",{\"allOf\":[" + both + "]}]}]");
    }

    private static String demand(Rule.Form form, Property... fields) {
        Json.Members schema = (Json.Members) schema(List.of(new Rule(form, List.of("a", "b"))), fields);
        return schema.find("allOf").map(JsonText::write).orElseThrow();
    }

    @Test
    void objectsStandApartAndAreReferredTo() {
        ObjectKind retry = new ObjectKind("retry", List.of(KEY));
        ObjectKind other = new ObjectKind("retry", List.of());
        Json.Members schema = (Json.Members) schema(
                List.of(),
                property("one", retry, new Presence.Required(), Notes.of("One.")),
                property("two", retry, new Presence.Optional(), Notes.of("Two.")),
                property("three", other, new Presence.Required(), Notes.of("Three.")));

        assertThat(schema.find("properties").map(JsonText::write))
                .hasValue("{\"one\":{\"description\":\"One.\",\"$ref\":\"#/$defs/retry\"},"
                        + "\"two\":{\"description\":\"Two.\",\"anyOf\":[{\"$ref\":\"#/$defs/retry\"},{\"type\":\"null\"}]},"
                        + "\"three\":{\"description\":\"Three.\",\"$ref\":\"#/$defs/retry_2\"}}");
        assertThat(schema.find("$defs").map(JsonText::write))
                .hasValue("{\"retry\":{\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"Opens.\","
                        + "\"type\":\"string\",\"writeOnly\":true,\"minLength\":4}},\"required\":[\"key\"],"
                        + "\"additionalProperties\":false},\"retry_2\":{\"type\":\"object\",\"properties\":{},"
                        + "\"additionalProperties\":false}}");
    }

    @Test
    void describesTheArgumentsOfAnAction() {
        Property times = property(
                "times",
                new IntegerKind(new Range<>(1L, null), false),
                new Presence.Required(),
                Notes.of("How often."));
        ActionContract ring = new ActionContract(
                "ring", "Rings.", false, List.of(times), new Result(new BooleanKind(), false, "boolean"));

        assertThat(JsonText.write(JsonSchema.ofArguments(ring)))
                .isEqualTo("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"ring\","
                        + "\"description\":\"Rings.\",\"type\":\"object\",\"properties\":{\"times\":{\"description\":"
                        + "\"How often.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647}},"
                        + "\"required\":[\"times\"],\"additionalProperties\":false}");
    }
}
