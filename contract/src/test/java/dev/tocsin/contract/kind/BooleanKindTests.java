package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BooleanKindTests {

    private final Reader reader = new Reader(new BooleanKind());

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "on", "1", "TRUE", " Yes\n", "oN"})
    void takesWordsForTrue(String text) {
        assertThat(reader.takesText(text)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no", "off", "0", "FALSE", " No\t", "oFF"})
    void takesWordsForFalse(String text) {
        assertThat(reader.takesText(text)).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "y", "2", "01", "maybe", "ｔｒｕｅ"})
    void refusesOtherTexts(String text) {
        assertThat(reader.refusesText(text))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '" + text
                        + "', expected a boolean; write true or false");
    }

    @Test
    void takesOnlyBooleansInTheStructuredForm() {
        assertThat(reader.takesJson("true")).isEqualTo(true);
        assertThat(reader.takes(false)).isEqualTo(false);
        assertThat(reader.refusesJson("\"true\""))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the string 'true', expected a boolean;"
                        + " write it without quotes");
        assertThat(reader.refusesJson("1"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 1, expected a boolean;"
                        + " write true or false");
    }

    @Test
    void showsThePlaceholderOnly() {
        assertThat(reader.refusesPlaceholder("hunter2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '${env:X}', expected a boolean; write true or false");
    }

    @Test
    void checksJavaValuesWithoutCoercion() {
        reader.accepts(true);
        assertThat(reader.rejects("true"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a value of type 'java.lang.String', expected a"
                        + " boolean; write true or false");
    }

    @Test
    void writesAJsonBoolean() {
        assertThat(reader.kind().write(true)).isEqualTo(Json.of(true));
    }
}
