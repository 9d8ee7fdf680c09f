package dev.tocsin.cli.bundle.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.history.Ending;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracePartTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void putsEachCallInsideTheOneThatMadeIt() {
        String html = html(
                call(3, 2, 40, 10, new Ending.Threw("java.io.IOException")),
                call(2, 1, 20, 50, new Ending.Returned("Json")),
                call(1, 0, 0, 200, new Ending.Returned("HttpCall")),
                call(4, 0, 300, 10, new Ending.Returned("void")));

        assertThat(html)
                .containsSubsequence(
                        "--depth: 0",
                        "call1</code><span>200.0 ms</span><span class=\"aside\">answered HttpCall",
                        "inline-start: 0.00%; inline-size: 100.00%",
                        "--depth: 1",
                        "call2</code>",
                        "inline-start: 10.00%; inline-size: 25.00%",
                        "--depth: 2",
                        "call3</code>",
                        "threw java.io.IOException",
                        "inline-start: 20.00%; inline-size: 5.00%",
                        "--depth: 0",
                        "call4</code>",
                        "inline-start: 0.00%; inline-size: 100.00%");
    }

    @Test
    void showsACallThatTookNoTime() {
        assertThat(html(call(1, 0, 0, 0, new Ending.Returned("void"))))
                .contains("inline-start: 0.00%; inline-size: 0.00%");
    }

    @Test
    void masksSecrets() {
        Json configuration =
                Json.members().with("key", Json.of(Secret.of("canary"))).build();

        assertThat(TracePart.of("a.b", configuration, List.of(), configuration)
                        .markup()
                        .html())
                .contains("&quot;key&quot;: &quot;[secret]&quot;")
                .doesNotContain("canary");
    }

    private static String html(Invocation... history) {
        return TracePart.of("pager.preview", Json.nothing(), List.of(history), Json.nothing())
                .markup()
                .html();
    }

    private static Invocation call(long id, long parent, int from, int took, Ending ending) {
        return new Invocation(
                id,
                parent,
                "call" + id,
                Json.members().build(),
                ending,
                START.plusMillis(from),
                Duration.ofMillis(took));
    }
}
