package dev.tocsin.server.api1;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document of OpenAPI 3.1, whose schemas somebody else's validator applies.
 *
 * @param all the whole of it
 */
record ApiDocument(Json.Members all) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static ApiDocument of(String text) {
        return new ApiDocument((Json.Members) JsonText.read(text, Limits.ofDefaults()));
    }

    private static Json.Members at(Json.Members members, String... path) {
        Json.Members at = members;
        for (String name : path) {
            at = (Json.Members) at.find(name).orElseThrow(() -> new IllegalArgumentException("no '" + name + "'"));
        }
        return at;
    }

    /** {@return its calls, each a method and a path} */
    List<String> templates() {
        List<String> templates = new ArrayList<>();
        at(all, "paths")
                .values()
                .forEach((path, methods) -> ((Json.Members) methods)
                        .values()
                        .keySet()
                        .forEach(method -> templates.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return templates;
    }

    /** {@return its calls as a router knows them, with {@code *} for any one part of a path} */
    List<String> calls() {
        return templates().stream()
                .map(call -> call.replaceAll("\\{\\w+}", "*"))
                .toList();
    }

    /** {@return each call with each status} */
    Set<String> answers() {
        Set<String> answers = new TreeSet<>();
        templates()
                .forEach(call -> responses(call).values().keySet().forEach(status -> answers.add(call + " " + status)));
        return answers;
    }

    /** {@return the names of the parameters that a call may have in its query} */
    List<String> parameters(String call) {
        return operation(call).find("parameters").stream()
                .flatMap(all -> ((Json.Items) all).values().stream())
                .map(Json.Members.class::cast)
                .filter(one -> one.find("in").equals(Optional.of(Json.of("query"))))
                .map(one -> ((Json.Text) one.find("name").orElseThrow()).value())
                .toList();
    }

    private Json.Members operation(String call) {
        String[] parts = call.split(" ", 2);
        return at(all, "paths", parts[1], parts[0].toLowerCase(Locale.ROOT));
    }

    private Json.Members responses(String call) {
        return at(operation(call), "responses");
    }

    /** {@return what a validator has against an answer} */
    List<String> complaints(String call, int status, Json body) {
        if (responses(call).find("" + status).isEmpty()) {
            return List.of("there is no such status");
        }
        Json.Members response = at(responses(call), "" + status);
        Json.Members own = response.find("$ref")
                .map(ref -> at(all, ((Json.Text) ref).value().substring(2).split("/", -1)))
                .orElse(response);
        return complaints(at(own, "content", "application/json", "schema"), body);
    }

    /** {@return what a validator has against a value that is to be as a schema of that name says} */
    List<String> complaints(String schema, Json value) {
        return complaints(at(all, "components", "schemas", schema), value);
    }

    private List<String> complaints(Json.Members schema, Json value) {
        Json whole = Json.members()
                .with("allOf", Json.items(List.of(schema)))
                .with("$defs", at(all, "components", "schemas"))
                .build();
        String text = JsonText.write(whole).replace("#/components/schemas/", "#/$defs/");
        Schema validator = REGISTRY.getSchema(MAPPER.readTree(text));
        return validator.validate(MAPPER.readTree(JsonText.write(value))).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** {@return the names of the members that a schema has} */
    List<String> members(String schema) {
        return List.copyOf(
                at(all, "components", "schemas", schema, "properties").values().keySet());
    }

    /** {@return the words that a schema takes} */
    List<String> words(String schema) {
        return ((Json.Items)
                        at(all, "components", "schemas", schema).find("enum").orElseThrow())
                .values().stream().map(word -> ((Json.Text) word).value()).toList();
    }
}
