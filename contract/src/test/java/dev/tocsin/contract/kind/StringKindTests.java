package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import org.junit.jupiter.api.Test;

class StringKindTests {

    private final Reader any = new Reader(new StringKind(Range.any(), null));
    private final Reader bounded = new Reader(new StringKind(new Range<>(2, 4), IRegexp.of("[a-z😀]*")));

    @Test
    void trimsTextAndKeepsStructuredStringsAsTheyAre() {
        assertThat(any.takesText(" \t a b\n")).isEqualTo("a b");
        assertThat(any.takesText("  ")).isEqualTo("");
        assertThat(any.takesJson("\" a b \"")).isEqualTo(" a b ");
        any.accepts(" a ");
    }

    @Test
    void countsCodePoints() {
        assertThat(bounded.takesText("😀😀😀😀")).isEqualTo("😀😀😀😀");
        assertThat(bounded.refusesText("😀😀😀😀😀"))
                .isEqualTo("[P307] field 'x' of plugin 'p': '😀😀😀😀😀' has 5 characters, above the maximum 4;"
                        + " give 2 to 4 characters");
    }

    @Test
    void tellsLengthAndPatternTogether() {
        assertThat(bounded.refusesText("A")).isEqualTo("""
                        [P306] field 'x' of plugin 'p': 'A' has 1 character, below the minimum 2; give 2 to 4 characters
                        [P309] field 'x' of plugin 'p': 'A' does not match the pattern '[a-z😀]*'; give a string of which the \
                        whole matches""");
    }

    @Test
    void saysOneCharacterInTheSingular() {
        Reader notEmpty = new Reader(new StringKind(new Range<>(1, null), null));

        assertThat(notEmpty.rejects(""))
                .isEqualTo("[P306] field 'x' of plugin 'p': '' has 0 characters, below the minimum 1;"
                        + " give at least 1 character");
    }

    @Test
    void cutsLongTextsBehindSixtyCodePoints() {
        assertThat(bounded.refusesText("😀".repeat(61)))
                .isEqualTo("[P307] field 'x' of plugin 'p': '" + "😀".repeat(60)
                        + "…' has 61 characters, above the maximum 4; give 2 to 4 characters");
    }

    @Test
    void escapesControlCharacters() {
        assertThat(new Reader(new StringKind(new Range<>(9, null), null)).refusesText("a\n\u001b[1m"))
                .isEqualTo("[P306] field 'x' of plugin 'p': 'a\\n\\u001B[1m' has 6 characters, below the minimum 9;"
                        + " give at least 9 characters");
    }

    @Test
    void showsThePlaceholderAndNoLength() {
        assertThat(bounded.refusesPlaceholder("HUNTER")).isEqualTo("""
                        [P307] field 'x' of plugin 'p': '${env:X}' is too long; give 2 to 4 characters
                        [P309] field 'x' of plugin 'p': '${env:X}' does not match the pattern '[a-z😀]*'; give a string of \
                        which the whole matches""");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(any.refusesJson("5"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 5, expected a string; put it in quotes");
        assertThat(any.refusesJson("true"))
                .isEqualTo(
                        "[P303] field 'x' of plugin 'p': found the boolean true, expected a string; put it in quotes");
        assertThat(any.refusesJson("null"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found null, expected a string; give a string");
        assertThat(any.refusesJson("[\"a\"]"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a list, expected a string; give a string");
        assertThat(any.refusesJson("{}"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found an object, expected a string; give a string");
        assertThat(any.refuses(Secret.of("hunter2")))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a secret, expected a string; give a string");
        assertThat(any.rejects(5L))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 5, expected a string; give a string");
    }

    @Test
    void advisesLengthAndPattern() {
        assertThat(bounded.refusesJson("[]"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a list, expected a string;"
                        + " give a string of 2 to 4 characters that matches '[a-z😀]*'");
    }

    @Test
    void writesAJsonString() {
        assertThat(any.kind().write("a")).isEqualTo(Json.of("a"));
        assertThatThrownBy(() -> any.kind().write(5L)).isInstanceOf(ClassCastException.class);
    }
}
