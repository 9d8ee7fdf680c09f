package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberKindTests {

    private final Reader any = new Reader(new NumberKind(Range.any()));
    private final Reader share = new Reader(new NumberKind(new Range<>(0.0, 1.5)));

    @Test
    void takesDecimalNumbers() {
        assertThat(any.takesText(" 1.5 ")).isEqualTo(1.5);
        assertThat(any.takesText("+.5e1")).isEqualTo(5.0);
        assertThat(any.takesText("5.")).isEqualTo(5.0);
        assertThat(any.takesJson("5")).isEqualTo(5.0);
        assertThat(any.takesJson("-5e-1")).isEqualTo(-0.5);
        assertThat(any.takes(0.1f)).isEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1e400", "-1e400", "1d", "0x1p3", "1,5", "."})
    void refusesOtherTexts(String text) {
        assertThat(any.refusesText(text))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '" + text
                        + "', expected a number; give a finite number");
    }

    @Test
    void refusesOtherStructuredValues() {
        assertThat(any.refusesJson("\"1.5\""))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the string '1.5', expected a number;"
                        + " write it without quotes");
        assertThat(any.refusesJson("1e400"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 1E+400, expected a number;"
                        + " give a finite number");
        assertThat(any.rejects(Double.NaN))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number NaN, expected a number;"
                        + " give a finite number");
        assertThat(share.rejects(1L))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 1, expected a number; choose 0 to 1.5");
    }

    @Test
    void tellsBothNumbersOfABound() {
        assertThat(share.refusesText("2"))
                .isEqualTo("[P305] field 'x' of plugin 'p': 2 is above the maximum 1.5; choose 0 to 1.5");
        assertThat(share.refusesJson("-1e-7"))
                .isEqualTo("[P304] field 'x' of plugin 'p': -1.0E-7 is below the minimum 0; choose 0 to 1.5");
        assertThat(share.refusesPlaceholder("-1"))
                .isEqualTo("[P304] field 'x' of plugin 'p': '${env:X}' is below the minimum 0; choose 0 to 1.5");
        assertThat(share.rejects(1e300))
                .isEqualTo("[P305] field 'x' of plugin 'p': 1.0E300 is above the maximum 1.5; choose 0 to 1.5");
    }

    @Test
    void knowsNoNegativeZero() {
        assertThat(share.takesText("-0")).isEqualTo(0.0);
        share.accepts(-0.0);
    }

    @Test
    void writesAJsonNumberWithAFraction() {
        assertThat(any.kind().write(5.0)).hasToString("5.0").isEqualTo(Json.of(5.0));
    }
}
