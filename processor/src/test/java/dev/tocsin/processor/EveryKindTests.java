package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.value.Json;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.MadePlugin;
import dev.tocsin.processor.example.Everything;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields of every kind, from the definition to the values that an instance has. */
class EveryKindTests {
    private static final Compiled COMPILED = assertThatPlugin(Everything.SOURCE).compiles();
    private static final PluginContract CONTRACT = COMPILED.contract(Everything.PLUGIN);
    private static final Map<String, Object> LEAST =
            Map.of("text", "abc", "endpoint", "https://example.org", "api_key", "sesame");

    @Test
    void theTypeSaysTheKind() {
        assertThat(CONTRACT.fields())
                .extracting(field -> field.name() + " " + field.kind().word())
                .containsExactly(
                        "text string",
                        "endpoint uri",
                        "api_key secret",
                        "hook secret",
                        "count integer",
                        "size integer",
                        "ratio number",
                        "enabled boolean",
                        "mode choice",
                        "level choice",
                        "timeout duration",
                        "retry object",
                        "spare object",
                        "hosts list",
                        "weights map",
                        "rows list",
                        "any any",
                        "title template",
                        "tree template_tree",
                        "note string",
                        "limit integer");
    }

    @Test
    void defaultsAreInTheirNormalForm() {
        assertThat(CONTRACT.fields())
                .filteredOn(field -> field.presence().defaultValue().isPresent())
                .extracting(field ->
                        field.name() + " " + field.presence().defaultValue().orElse(Json.nothing()))
                .containsExactly(
                        "count 3",
                        "size 5000000000",
                        "ratio 0.5",
                        "enabled true",
                        "mode \"loud\"",
                        "level \"low\"",
                        "timeout \"1m30s\"",
                        "retry {\"times\":2,\"pause\":\"5s\"}",
                        "hosts [\"a\",\"b\"]",
                        "weights {\"a\":1}",
                        "rows [[1,2],[]]",
                        "any {\"x\":[null]}",
                        "title \"loud\"");
    }

    @Test
    void whatHasNoDefaultAndIsNotOptionalIsRequired() {
        assertThat(CONTRACT.fields())
                .filteredOn(field -> field.presence().isRequired())
                .extracting(Property::name)
                .containsExactly("text", "endpoint", "api_key");
    }

    @Test
    void namesAndNotesAreKept() {
        assertThat(CONTRACT.id()).hasToString("default/everything");
        assertThat(CONTRACT.field("text").orElseThrow().notes().aliases()).containsExactly("word", "phrase");
        assertThat(CONTRACT.field("timeout").orElseThrow().notes().deprecated()).isEqualTo("use 'retry'");
        assertThat(CONTRACT.rules()).containsExactly(new Rule(Rule.Form.AT_MOST_ONE, List.of("note", "limit")));
        assertThat(CONTRACT.field("retry").orElseThrow().kind())
                .hasToString(CONTRACT.field("spare").orElseThrow().kind().toString());
    }

    @Test
    void theLeastConfigurationTakesTheDefaults() throws Exception {
        MadePlugin plugin = MadePlugin.of(COMPILED, Everything.PLUGIN, LEAST);
        assertThat(plugin.invoke("line", Map.of()))
                .isEqualTo("abc https://example.org sesame Optional.empty 3 5000000000 0.5 true LOUD low PT1M30S"
                        + " Retry[times=2, pause=PT5S, mode=Optional.empty, inner=Optional.empty] Optional.empty [a, b]"
                        + " {a=1} [[1, 2], []] {\"x\":[null]} loud Optional.empty Optional.empty Optional.empty");
    }

    @Test
    void everyValueArrivesInItsJavaType() throws Exception {
        Values full = full();
        MadePlugin plugin = MadePlugin.of(COMPILED, Everything.PLUGIN, full);
        assertThat(plugin.invoke("line", Map.of()))
                .isEqualTo("abc https://example.org sesame Optional[[secret]] 7 1 1.0 false QUIET high PT2S"
                        + " Retry[times=2, pause=PT1S, mode=Optional[QUIET],"
                        + " inner=Optional[Inner[hosts=[http://a], keys={k=[secret]}, label=Optional[ on ]]]]"
                        + " Optional[Retry[times=9, pause=PT5S, mode=Optional.empty, inner=Optional.empty]]"
                        + " [x] {z=1, a=2} [[3]] 5 shrill Optional[[\"a\",1]] Optional.empty Optional[4]");
        assertThat(plugin.configuration()).isEqualTo(full);
    }

    private static Values full() {
        return COMPILED.bind(
                Everything.PLUGIN,
                Map.ofEntries(
                        Map.entry("text", "abc"),
                        Map.entry("endpoint", "https://example.org"),
                        Map.entry("api_key", "sesame"),
                        Map.entry("hook", "https://hook.example.org/x"),
                        Map.entry("count", 7),
                        Map.entry("size", 1),
                        Map.entry("ratio", "1"),
                        Map.entry("enabled", "no"),
                        Map.entry("mode", "quiet"),
                        Map.entry("level", "high"),
                        Map.entry("timeout", "2s"),
                        Map.entry(
                                "retry",
                                Map.of(
                                        "times",
                                        2,
                                        "pause",
                                        "1s",
                                        "mode",
                                        "quiet",
                                        "inner",
                                        Map.of(
                                                "hosts",
                                                List.of("http://a"),
                                                "keys",
                                                Map.of("k", "sesame"),
                                                "label",
                                                " on "))),
                        Map.entry("spare", Map.of("times", 9)),
                        Map.entry("hosts", List.of("x")),
                        Map.entry("weights", "z=1,a=2"),
                        Map.entry("rows", List.of(List.of(3))),
                        Map.entry("any", 5),
                        Map.entry("title", "shrill"),
                        Map.entry("tree", List.of("a", 1)),
                        Map.entry("limit", "4")));
    }
}
