package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tocsin.contract.value.Json;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegerKindTests {

    private final Reader narrow = new Reader(new IntegerKind(Range.any(), false));
    private final Reader wide = new Reader(new IntegerKind(Range.any(), true));
    private final Reader digit = new Reader(new IntegerKind(new Range<>(0L, 10L), false));

    @Test
    void takesDigitsWithSign() {
        assertThat(narrow.takesText(" 12 ")).isEqualTo(12L);
        assertThat(narrow.takesText("+12")).isEqualTo(12L);
        assertThat(narrow.takesText("-0012")).isEqualTo(-12L);
        assertThat(wide.takesText("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(wide.takesText("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+", "5.0", "1e3", "0x10", "1_000", "1 000", "٣", "five", "--1"})
    void refusesOtherTexts(String text) {
        assertThat(narrow.refusesText(text))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '" + text
                        + "', expected an integer; give a whole number");
    }

    @Test
    void takesStructuredNumbersWithoutAFraction() {
        assertThat(narrow.takesJson("5")).isEqualTo(5L);
        assertThat(narrow.takesJson("5.0")).isEqualTo(5L);
        assertThat(narrow.takesJson("-5e2")).isEqualTo(-500L);
        assertThat(narrow.takes((byte) 5)).isEqualTo(5L);
        assertThat(narrow.takes(5.0)).isEqualTo(5L);
        assertThat(narrow.takes(BigInteger.TEN)).isEqualTo(10L);
    }

    @Test
    void refusesOtherStructuredValues() {
        assertThat(narrow.refusesJson("5.5"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 5.5, expected an integer;"
                        + " give a whole number");
        assertThat(narrow.refusesJson("1e400"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 1E+400, expected an integer;"
                        + " give a whole number");
        assertThat(narrow.refusesJson("\"5\""))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the string '5', expected an integer;"
                        + " write it without quotes");
        assertThat(digit.refuses(Double.NaN))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number NaN, expected an integer; choose 0 to 10");
    }

    @Test
    void tellsBothNumbersOfABound() {
        assertThat(digit.refusesText("12"))
                .isEqualTo("[P305] field 'x' of plugin 'p': 12 is above the maximum 10; choose 0 to 10");
        assertThat(digit.refusesJson("-1"))
                .isEqualTo("[P304] field 'x' of plugin 'p': -1 is below the minimum 0; choose 0 to 10");
        assertThat(digit.refusesPlaceholder("12"))
                .isEqualTo("[P305] field 'x' of plugin 'p': '${env:X}' is above the maximum 10; choose 0 to 10");
        assertThat(digit.rejects(12))
                .isEqualTo("[P305] field 'x' of plugin 'p': 12 is above the maximum 10; choose 0 to 10");
    }

    @Test
    void neverOverflows() {
        assertThat(narrow.refusesText("2147483648"))
                .isEqualTo("[P305] field 'x' of plugin 'p': 2147483648 is above the maximum 2147483647;"
                        + " choose -2147483648 to 2147483647");
        assertThat(wide.refusesText("-9223372036854775809"))
                .isEqualTo("[P304] field 'x' of plugin 'p': -9223372036854775809 is below the minimum"
                        + " -9223372036854775808; choose -9223372036854775808 to 9223372036854775807");
        assertThat(new Reader(new IntegerKind(new Range<>(1L, null), false)).rejects(3_000_000_000L))
                .isEqualTo("[P305] field 'x' of plugin 'p': 3000000000 is above the maximum 2147483647;"
                        + " choose 1 to 2147483647");
        assertThat(narrow.refusesText("1".repeat(70)))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '" + "1".repeat(60)
                        + "…', expected an integer; give a whole number");
        assertThat(narrow.refuses(BigInteger.TEN.pow(70)))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number '1" + "0".repeat(59)
                        + "…', expected an integer; give a whole number");
    }

    @Test
    void hasNoBoundsBeyondItsJavaType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntegerKind(new Range<>(null, 3_000_000_000L), false))
                .withMessage("bounds Range[minimum=null, maximum=3000000000] are not within"
                        + " Range[minimum=-2147483648, maximum=2147483647]");
    }

    @Test
    void checksJavaValuesWithoutCoercion() {
        narrow.accepts(5);
        wide.accepts(5L);
        assertThat(narrow.rejects("5"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a value of type 'java.lang.String', expected an"
                        + " integer; give a whole number");
    }

    @Test
    void writesAJsonInteger() {
        assertThat(wide.kind().write(5L)).isEqualTo(Json.of(5));
        assertThat(wide.kind().write(5)).isEqualTo(Json.of(5));
    }
}
