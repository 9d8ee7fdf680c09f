package dev.tocsin.contract.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTests {
    private static final Json TREE = JsonText.read("""
            {"text": "a", "a/b": "b", "m~n": "c", "": "d", "items": [{"text": "e"}, {"text": "f"}, {"other": "g"}], "deep": {"x": {"text": "h"}}}
            """, Limits.ofDefaults());

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "/text, a",
                "/a~1b, b",
                "/m~0n, c",
                "/, d",
                "/items/0/text, e",
                "/items/*/text, e f",
                "/items/01/text, ''",
                "/deep/*/text, h",
                "/*/x/text, h",
                "/missing, ''",
                "/text/deeper, ''",
            })
    void findsEveryValueAtAPlace(String pointer, String found) {
        assertThat(Pointer.of(pointer).find(TREE).stream()
                        .map(value -> ((Json.Text) value).value())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    @Test
    void isTheWholeTreeWithoutSteps() {
        assertThat(Pointer.of("").find(TREE)).containsExactly(TREE);
        assertThat(Pointer.of("").isWhole()).isTrue();
        assertThat(Pointer.of("/").isWhole()).isFalse();
    }

    @Test
    void changesEveryValueAtAPlaceAndNoOther() {
        Json changed = Pointer.of("/items/*/text").change(TREE, value -> Json.of("new"));
        assertThat(JsonText.write(changed))
                .isEqualTo(JsonText.write(TREE).replace("\"e\"", "\"new\"").replace("\"f\"", "\"new\""));
    }

    @Test
    void givesTheTreeItselfBackWhereNothingChanges() {
        assertThat(Pointer.of("/items/*/text").change(TREE, value -> value)).isSameAs(TREE);
        assertThat(Pointer.of("/nowhere").change(TREE, value -> Json.of("new"))).isSameAs(TREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a/b", "/a~1b/m~0n", "/items/*/text"})
    void isWrittenAsItWasRead(String text) {
        assertThat(Pointer.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "/a~2", "/a~", "a/b"})
    void refusesWhatIsNoPointer(String text) {
        assertThatThrownBy(() -> Pointer.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no JSON Pointer: '" + text + "'");
    }
}
