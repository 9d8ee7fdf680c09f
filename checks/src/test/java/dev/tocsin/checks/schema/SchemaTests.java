package dev.tocsin.checks.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.schema.JsonSchema;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of the built-in plugins, as somebody else's validator takes them. */
class SchemaTests {
    private static final Registry REGISTRY = Registry.load(SchemaTests.class.getClassLoader());

    static List<PluginContract> plugins() {
        return REGISTRY.plugins();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void everySchemaIsOneOfTheDraftThatItNames(PluginContract plugin) {
        PublicValidator schemas = PublicValidator.ofSchemas();

        assertThat(schemas.complaints(JsonSchema.ofConfiguration(plugin))).isEmpty();
        for (ActionContract action : plugin.actions()) {
            assertThat(schemas.complaints(JsonSchema.ofArguments(action))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void theCompilerWritesEachIntoAFileBesideThePlugin(PluginContract plugin) {
        String factory = plugin.origin().factory();
        String generated = factory.substring(0, factory.indexOf('$'));

        assertThat(written(JsonSchema.resource(generated))).isEqualTo(JsonSchema.ofConfiguration(plugin));
        for (ActionContract action : plugin.actions()) {
            assertThat(written(JsonSchema.resource(generated, action))).isEqualTo(JsonSchema.ofArguments(action));
        }
    }

    private static Json written(String resource) {
        try (InputStream file = SchemaTests.class.getClassLoader().getResourceAsStream(resource)) {
            return JsonText.read(Objects.requireNonNull(file, resource), Limits.ofDefaults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"endpoint": "https://example.org"}                                    | true
                    {"url": "https://example.org", "timeout": null}                        | true
                    {"url": "https://example.org", "endpoint": null, "timeout": "1m"}      | true
                    {"endpoint": "https://example.org", "timeout": 2.5, "max_alerts": 3.0} | true
                    {}                                                                     | false
                    {"endpoint": null}                                                     | false
                    {"endpoint": "https://example.org", "url": "https://example.org"}      | false
                    {"endpoint": "https://example.org", "timeout": 61}                     | false
                    {"endpoint": "https://example.org", "timeout": "5"}                    | false
                    {"endpoint": "https://example.org", "max_alerts": 0.5}                 | false
                    {"endpoint": "https://example.org", "redact_summary": "yes"}           | false
                    {"endpoint": "https://example.org", "other": 1}                        | false
                    """)
    void theWebhookIsConfiguredAsItsSchemaSays(String document, boolean valid) {
        Json.Members configuration = (Json.Members) JsonText.read(document, Limits.ofDefaults());
        Json schema = JsonSchema.ofConfiguration(REGISTRY.plugin("delivery", "webhook"));

        assertThat(PublicValidator.of(schema).complaints(configuration).isEmpty())
                .isEqualTo(valid);
        assertThat(REGISTRY.validate("delivery", "webhook", configuration.values())
                        .hasErrors())
                .isEqualTo(!valid);
    }
}
