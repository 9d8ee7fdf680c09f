package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyKindTests {

    private static final String TREE = "{\"a\":[1,2.5,true,null,\" b \"],\"c\":{}}";

    private final Reader reader = new Reader(new AnyKind());

    @Test
    void takesTextThatLooksLikeATreeAsJson() {
        assertThat(reader.takesText(" " + TREE)).isEqualTo(json(TREE));
        assertThat(reader.takesText("[]")).isEqualTo(json("[]"));
        assertThat(reader.refusesText("{\"a\": 1]"))
                .isEqualTo("[P501] field 'x' of plugin 'p': as JSON, at 1:8: ']' does not close what is open here;"
                        + " check the brackets before it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ .Status }}", "[{{ .Status }}] x", "[FIRING] x", "{x}"})
    void takesATemplateThatLooksLikeATreeAsText(String template) {
        assertThat(new Reader(new AnyKind(true)).takesText(template)).isEqualTo(Json.of(template));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": \"{{ .Status }}\"}", " { }", "[]", "[ [1]]", "[{\"a\":null}]", "[-1,true]"})
    void takesATreeOfTemplatesAsJson(String tree) {
        assertThat(new Reader(new AnyKind(true)).takesText(tree)).isEqualTo(json(tree.strip()));
    }

    @Test
    void takesOtherTextAsAString() {
        assertThat(reader.takesText(" 5 ")).isEqualTo(Json.of("5"));
        assertThat(reader.takesText("")).isEqualTo(Json.of(""));
    }

    @Test
    void takesAnyStructuredValue() {
        assertThat(reader.takesJson(TREE)).isEqualTo(json(TREE));
        assertThat(reader.takesJson("null")).isEqualTo(Json.nothing());
        assertThat(reader.takes(Json.of(Secret.of("a")))).isEqualTo(Json.of(Secret.of("a")));
        reader.accepts(json(TREE));
    }

    @Test
    void takesJavaTreesWithTextsAsTheyAre() {
        assertThat(reader.takes(Map.of("a", List.of(1, " [x ")))).isEqualTo(json("{\"a\":[1,\" [x \"]}"));
    }

    @Test
    void refusesJavaValuesThatJsonHasNot() {
        assertThat(reader.refuses(List.of(1, Duration.ZERO)))
                .isEqualTo("[P303] field 'x[1]' of plugin 'p': found a value of type 'java.time.Duration', expected a"
                        + " JSON value; give a text, a number, true, false, null, a list or an object");
    }

    @Test
    void isNestedAtMostSixtyFourDeep() {
        reader.takesJson("[".repeat(64) + "1" + "]".repeat(64));
        Json deep = Json.of(1);
        for (int i = 0; i < 65; i++) {
            deep = Json.items(List.of(deep));
        }
        assertThat(reader.rejects(deep))
                .isEqualTo("[P312] field 'x" + "[0]".repeat(65)
                        + "' of plugin 'p': is nested more than 64 deep; make it flatter");
    }

    @Test
    void hasAtMostTenThousandEntriesInEachList() {
        assertThat(reader.refuses(Map.of("a", Collections.nCopies(10_001, 1))))
                .isEqualTo("[P305] field 'x.a' of plugin 'p': has 10001 entries, above the maximum 10000;"
                        + " give at most 10000 entries");
    }

    @Test
    void holdsAtMostAMebibyteOfText() {
        String half = "x".repeat(1 << 19);

        reader.takes(Map.of("", List.of(half, half)));
        assertThat(reader.refuses(Map.of("k", List.of(half, half))))
                .isEqualTo("[P307] field 'x' of plugin 'p': holds more characters than the maximum 1048576;"
                        + " give at most 1048576 characters in all");
        assertThat(reader.refusesText(half + half + "x"))
                .isEqualTo("[P307] field 'x' of plugin 'p': holds more characters than the maximum 1048576;"
                        + " give at most 1048576 characters in all");
    }

    @Test
    void tellsNothingOfAPlaceholdersContent() {
        assertThat(reader.refusesPlaceholder("{hunter2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '${env:X}', expected a JSON value;"
                        + " give a text, a number, true, false, null, a list or an object");
    }

    private static Json json(String text) {
        return JsonText.read(text, Limits.ofDefaults());
    }
}
