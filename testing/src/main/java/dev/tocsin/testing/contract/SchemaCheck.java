package dev.tocsin.testing.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.schema.JsonSchema;

/**
 * The JSON Schema of the plugin accepts the configuration, as a validator reads it that knows nothing of Tocsin.
 *
 * @param subject the plugin under test
 */
record SchemaCheck(Subject subject) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    void acceptsTheConfiguration() {
        String schema = JsonText.write(JsonSchema.ofConfiguration(subject.contract()));
        String configuration = JsonText.writeWire(subject.given());
        for (Error complaint : REGISTRY.getSchema(schema, InputFormat.JSON).validate(configuration, InputFormat.JSON)) {
            throw new Fault(
                    Code.REFUSED_BY_SCHEMA,
                    subject.place(),
                    "its JSON Schema refuses '" + complaint.getInstanceLocation() + "' of the configuration by '"
                            + complaint.getKeyword() + "'",
                    "compare both with what 'tocsin schema' shows; where the field accepts the value, report it");
        }
    }
}
