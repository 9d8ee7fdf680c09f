package dev.tocsin.checks.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.Lifecycle;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.schema.JsonSchema;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Creating, validating and somebody else's validator judge the same of thousands of configurations of real plugins. */
class OneValidatorTests {
    private static final int CONFIGURATIONS = 300;
    private static final List<Double> ODDITIES = List.of(0.0, 0.02, 0.1, 0.5);
    private static final Registry REGISTRY = Registry.load(OneValidatorTests.class.getClassLoader());

    static List<PluginContract> plugins() {
        return REGISTRY.plugins();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aStructuredConfigurationIsJudgedAlike(PluginContract plugin) {
        PublicValidator validator = PublicValidator.of(JsonSchema.ofConfiguration(plugin));
        Seeds.forEach(CONFIGURATIONS, (seed, random) -> {
            Documents documents = new Documents(random, oddity(random));
            Json.Members configuration = documents.members(plugin.fields());
            String words = seed + ": " + JsonText.writeWire(configuration);

            Problems problems = validated(plugin.id(), configuration.values(), words);

            List<String> complaints = validator.complaints(configuration);
            if (!problems.hasErrors()) {
                assertThat(complaints).as(words).isEmpty();
            }
            if (complaints.isEmpty()) {
                assertThat(problems.all()).as(words).allMatch(problem -> isUnsaid(problem, plugin));
            }
        });
    }

    private static double oddity(Random random) {
        return ODDITIES.get(random.nextInt(ODDITIES.size()));
    }

    private static boolean isUnsaid(Problem problem, PluginContract plugin) {
        return problem.code().isWarning()
                || Unsayable.isOne(problem, path(problem.place(), plugin.id()), plugin.fields());
    }

    private static String path(String place, PluginId id) {
        String ending = "' of plugin '" + id + "'";
        assertThat(place).startsWith("field '").endsWith(ending);
        return place.substring("field '".length(), place.length() - ending.length());
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aConfigurationOfTextsIsJudgedAlike(PluginContract plugin) {
        Seeds.forEach(CONFIGURATIONS, (seed, random) -> {
            Documents documents = new Documents(random, oddity(random));
            Map<String, String> texts = new LinkedHashMap<>();
            documents.members(plugin.fields()).values().forEach((name, value) -> texts.put(name, text(value)));

            validated(plugin.id(), texts, seed + ": " + texts);
        });
    }

    private static String text(Json value) {
        return value instanceof Json.Text text ? text.value() : JsonText.writeWire(value);
    }

    /** {@return what validation tells, which is what creation throws} */
    private static Problems validated(PluginId id, Map<String, ?> configuration, String words) {
        Problems problems = REGISTRY.validate(id.group(), id.name(), configuration);
        try {
            Object plugin = REGISTRY.create(id.group(), id.name(), configuration);
            if (plugin instanceof Lifecycle held) {
                held.close();
            }
            assertThat(problems).as(words).allMatch(problem -> problem.code().isWarning());
        } catch (ProblemException refused) {
            assertThat(refused.problems()).as(words).isEqualTo(problems);
            assertThat(problems).as(words).noneMatch(problem -> problem.code() == Code.NOT_CREATED);
        }
        return problems;
    }
}
