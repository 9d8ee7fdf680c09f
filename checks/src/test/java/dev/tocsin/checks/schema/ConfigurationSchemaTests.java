package dev.tocsin.checks.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationSchema;
import dev.tocsin.server.configuration.receivers.Notifiers;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema of a configuration file, beside the files of the table that the tests of {@code server} run. */
class ConfigurationSchemaTests {
    private static final Registry REGISTRY = Registry.load(ConfigurationSchemaTests.class.getClassLoader());
    private static final Json SCHEMA = ConfigurationSchema.of(Notifiers.of(REGISTRY, "delivery"));

    @Test
    void isASchema() {
        assertThat(PublicValidator.ofSchemas().complaints(SCHEMA)).isEmpty();
    }

    @Test
    void hasAKeyForEveryPlugin() {
        Json receivers = at(SCHEMA, "$defs", "receiver", "properties");
        assertThat(((Json.Members) receivers).values().keySet())
                .containsAll(REGISTRY.names("delivery").stream()
                        .flatMap(plugin -> plugin.inGroup().stream())
                        .map(name -> name.replace('-', '_') + "_configs")
                        .toList());
    }

    @Test
    void takesWhatIsRead() {
        files().filter(file -> file.contains("\n--- read"))
                .forEach(file -> assertThat(complaints(file)).as(file).isEmpty());
    }

    /** Names and values that belong together, and what a text means, are left to {@code tocsin config check}. */
    @Test
    void refusesWhatHasAnotherShapeOrAnUnknownKey() {
        assertThat(files().filter(file ->
                        file.contains("\n--- refused") && !complaints(file).isEmpty()))
                .map(file -> file.split("\n", 2)[0])
                .containsExactly(
                        "nothing",
                        "a list",
                        "a text",
                        "no route",
                        "no receivers",
                        "a route that is nothing",
                        "a time of another unit",
                        "a part of a unit",
                        "a time before now",
                        "units in the wrong order",
                        "a time that is a list",
                        "keys that nothing has",
                        "a key twice",
                        "blocks of another shape",
                        "routes of another shape",
                        "items of another shape",
                        "matchers that are no list",
                        "receivers without names",
                        "a time interval without a name",
                        "a timeout that is none",
                        "tabs",
                        "brackets that are not closed",
                        "a tag that nobody knows",
                        "two documents",
                        "an alias of nothing",
                        "a plugin that there is not",
                        "a webhook to no address",
                        "a value of another kind",
                        "fallbacks that cannot be told",
                        "terms that are none");
    }

    private static Stream<String> files() {
        String table = Project.read(Project.ROOT.resolve("server/src/test/resources/cases/configurations.txt"));
        return Arrays.stream(table.split("(?m)^=== ")).skip(1);
    }

    private static List<String> complaints(String file) {
        String yaml = file.split("\n", 2)[1].split("(?m)^--- (read|refused)", 2)[0];
        try {
            Object value =
                    new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
            return PublicValidator.of(SCHEMA).complaints(json(value));
        } catch (YamlEngineException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static Json json(@Nullable Object value) {
        return switch (value) {
            case null -> Json.nothing();
            case Boolean truth -> Json.of(truth);
            case Number number -> new Json.Whole(new BigInteger(number.toString()));
            case List<?> items ->
                Json.items(items.stream().map(ConfigurationSchemaTests::json).toList());
            case Map<?, ?> entries -> {
                MembersBuilder members = Json.members();
                entries.forEach((key, entry) -> members.with(String.valueOf(key), json(entry)));
                yield members.build();
            }
            default -> Json.of(value.toString());
        };
    }

    private static Json at(Json json, String... path) {
        Json found = json;
        for (String name : path) {
            found = ((Json.Members) found).find(name).orElseThrow();
        }
        return found;
    }
}
