package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.Seeds;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No message shows a secret, or what a placeholder resolved to. */
class CanaryTests {

    private static final String CANARY = "hunter2";

    /** Texts that are wrong in one way or another, with the canary in each place where one can be. */
    private static final List<String> TEXTS = List.of(
            CANARY,
            "1," + CANARY,
            "a=1," + CANARY,
            "a=1,b=2," + CANARY + "=1," + CANARY + "=2",
            "a=" + CANARY + ",a=2",
            "[" + CANARY,
            "[1, \"" + CANARY + "\", {}]",
            "{" + CANARY,
            "{\"a\": \"" + CANARY + "\", \"a\": 1}",
            "{\"first\": \"" + CANARY + "\", \"second\": [\"" + CANARY + "\"]}",
            "https://example.org/" + CANARY + " x");

    private static final List<String> TEXTS_WITH_CANARY_AS_KEY =
            List.of("{\"" + CANARY + "\": 1}", "{\"" + CANARY + "\": 1, \"" + CANARY + "\": 2}", CANARY + "=x,b=y");

    @Test
    void noMessageShowsWhatAPlaceholderResolvedTo() {
        Seeds.forEach(500, (seed, random) -> {
            Kind kind = new KindSamples(random).kind(3);
            for (List<String> texts : List.of(TEXTS, TEXTS_WITH_CANARY_AS_KEY)) {
                texts.forEach(text -> assertThat(problems(kind, new Input.Text(text, "${env:X}")))
                        .as("%s: %s", seed, kind)
                        .doesNotContain(CANARY));
            }
        });
    }

    @Test
    void noMessageShowsASecret() {
        Kind secret = new SecretKind(new Range<>(100, null), null, false);
        List<Kind> kinds =
                List.of(secret, new SecretKind(Range.any(), null, true), new ListKind(secret), new MapKind(secret));

        for (Kind kind : kinds) {
            TEXTS.forEach(text -> assertThat(problems(kind, new Input.Text(text)))
                    .as("%s", kind)
                    .doesNotContain(CANARY));
            List<Object> values = List.of(
                    CANARY,
                    Secret.of(CANARY),
                    Json.of(CANARY),
                    List.of(CANARY),
                    Json.items(List.of(Json.of(CANARY))),
                    Map.of("a", CANARY),
                    Map.of("a", List.of(CANARY)));
            values.forEach(value ->
                    assertThat(problems(kind, Input.of(value))).as("%s", kind).doesNotContain(CANARY));
        }
    }

    private static String problems(Kind kind, Input input) {
        Problems.Collector problems = Problems.collector();
        kind.read(input, Place.root("field", "plugin 'p'").member("x"), problems);
        return problems.toProblems().toString();
    }
}
