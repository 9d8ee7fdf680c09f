package dev.tocsin.checks.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody else's validator, which knows nothing of Tocsin but a schema.
 *
 * @param schema the schema
 */
record PublicValidator(Schema schema) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static PublicValidator of(Json schema) {
        return new PublicValidator(REGISTRY.getSchema(node(schema)));
    }

    /** {@return a validator of schemas themselves} */
    static PublicValidator ofSchemas() {
        return new PublicValidator(
                REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    /**
     * {@return what it has against a document, each with its place as a JSON pointer; or that it failed, as it does where an
     * integer is far beyond its bounds}
     */
    List<String> complaints(Json document) {
        try {
            return schema.validate(node(document)).stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                    .toList();
        } catch (JsonNodeException beyondLong) {
            return List.of(String.valueOf(beyondLong.getMessage()));
        }
    }

    private static JsonNode node(Json json) {
        return MAPPER.readTree(JsonText.writeWire(json));
    }
}
