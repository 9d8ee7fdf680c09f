package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingTests {

    private static final Property ENDPOINT = new Property(
            "endpoint",
            new UriKind(new Range<>(8, null)),
            new Presence.Required(),
            new Notes("Destination.", List.of("url", "target"), null),
            "java.net.URI");
    private static final Property TIMEOUT = new Property(
            "timeout",
            new DurationKind(new Range<>(Duration.ofSeconds(1), Duration.ofSeconds(60))),
            new Presence.Default(Json.of("5s")),
            new Notes("Budget.", List.of("timeout_seconds"), null),
            "java.time.Duration");
    private static final Property RETRIES = new Property(
            "retries",
            new IntegerKind(Range.any(), false),
            new Presence.Optional(),
            new Notes("Tries.", List.of(), "use 'timeout'"),
            "int");
    private static final Property EXTRA =
            new Property("extra", new AnyKind(), new Presence.Optional(), Notes.of("More."), "dev.tocsin.Json");
    private static final List<Property> WEBHOOK = List.of(ENDPOINT, TIMEOUT, RETRIES, EXTRA);

    private final Problems.Collector problems = Problems.collector();

    @Test
    void givesJavaValuesAndDefaultsInTheOrderOfTheProperties() {
        Binding binding = bind(Map.of("endpoint", "https://example.org/hook"));

        assertThat(binding.values())
                .isEqualTo(Values.of(
                        Map.of("endpoint", URI.create("https://example.org/hook"), "timeout", Duration.ofSeconds(5))));
        assertThat(binding.values().names()).containsExactly("endpoint", "timeout");
        assertThat(binding.given()).containsExactly("endpoint");
        assertThat(binding.isComplete()).isTrue();
        assertThat(problems.toProblems()).isEmpty();
    }

    @Test
    void reportsAllMistakesAtOnce() {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("endpont", "https://example.org/hook");
        config.put("timeout", "0");
        config.put("retries", "many");

        assertThat(bind(config).isComplete()).isFalse();
        assertThat(messages())
                .containsExactly(
                        "[P302] field 'endpoint' of plugin 'delivery/webhook': is required, but not given; give an"
                                + " address of at least 8 characters, such as 'https://example.org/path'",
                        "[P301] field 'endpont' of plugin 'delivery/webhook': nothing has this name; did you mean"
                                + " 'endpoint'?",
                        "[P303] field 'retries' of plugin 'delivery/webhook': found 'many', expected an integer; give a"
                                + " whole number",
                        "[P313] field 'retries' of plugin 'delivery/webhook': is deprecated; use 'timeout'",
                        "[P304] field 'timeout' of plugin 'delivery/webhook': 0s is below the minimum 1s; choose 1s to"
                                + " 60s");
    }

    @Test
    void refusesAnAliasBesideTheName() {
        bind(Map.of("endpoint", "https://example.org/a", "url", "https://example.org/b"));

        assertThat(messages())
                .containsExactly("[P310] field 'endpoint' of plugin 'delivery/webhook': is given more than once, as"
                        + " 'endpoint' and 'url'; keep 'endpoint'");
    }

    @Test
    void warnsOfADeprecatedPropertyAndBindsIt() {
        Binding binding = bind(Map.of("endpoint", "https://example.org/hook", "retries", 3));

        assertThat(binding.isComplete()).isTrue();
        assertThat(binding.values().get("retries")).isEqualTo(3L);
        assertThat(messages())
                .containsExactly("[P313] field 'retries' of plugin 'delivery/webhook': is deprecated; use 'timeout'");
        assertThat(problems.toProblems().hasErrors()).isFalse();
    }

    private Binding bind(Map<String, ?> config) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        config.forEach((name, value) -> inputs.put(name, Input.of(value)));
        return Binding.of(WEBHOOK, inputs, Place.root("field", "plugin 'delivery/webhook'"), problems);
    }

    private List<String> messages() {
        return problems.toProblems().all().stream().map(Problem::toString).toList();
    }
}
