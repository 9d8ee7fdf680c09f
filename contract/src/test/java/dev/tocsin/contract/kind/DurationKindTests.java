package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationKindTests {

    private final Reader any = new Reader(new DurationKind(Range.any()));
    private final Reader timeout =
            new Reader(new DurationKind(new Range<>(Duration.ofSeconds(1), Duration.ofSeconds(60))));

    @Test
    void takesPrometheusTextAndNumbersOfSeconds() {
        assertThat(any.takesText(" 1m30s ")).isEqualTo(Duration.ofSeconds(90));
        assertThat(any.takesText("250ms")).isEqualTo(Duration.ofMillis(250));
        assertThat(any.takesText("5")).isEqualTo(Duration.ofSeconds(5));
        assertThat(any.takesText("0.5")).isEqualTo(Duration.ofMillis(500));
        assertThat(any.takesJson("\"1d\"")).isEqualTo(Duration.ofDays(1));
        assertThat(any.takesJson("5")).isEqualTo(Duration.ofSeconds(5));
        assertThat(any.takesJson("0.5")).isEqualTo(Duration.ofMillis(500));
        assertThat(any.takes(Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5x", "5 s", "s", "-5s", "-1", "1s1m", "0.0005", "1.5s", "300y"})
    void refusesOtherTexts(String text) {
        assertThat(any.refusesText(text))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '" + text
                        + "', expected a duration; give one such as '5s', '1m30s' or '250ms'");
    }

    @Test
    void refusesOtherStructuredValues() {
        assertThat(any.refusesJson("\"5\""))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the string '5', expected a duration;"
                        + " give one such as '5s', '1m30s' or '250ms'");
        assertThat(any.refusesJson("-1"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number -1, expected a duration;"
                        + " give one such as '5s', '1m30s' or '250ms'");
        assertThat(timeout.refusesJson("true"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the boolean true, expected a duration;"
                        + " choose 1s to 60s");
    }

    @Test
    void tellsBothBounds() {
        assertThat(timeout.refusesText("0"))
                .isEqualTo("[P304] field 'x' of plugin 'p': 0s is below the minimum 1s; choose 1s to 60s");
        assertThat(timeout.refusesJson("60.001"))
                .isEqualTo("[P305] field 'x' of plugin 'p': 1m1ms is above the maximum 60s; choose 1s to 60s");
        assertThat(timeout.refusesPlaceholder("1h"))
                .isEqualTo("[P305] field 'x' of plugin 'p': '${env:X}' is above the maximum 60s; choose 1s to 60s");
        assertThat(timeout.rejects(Duration.ofHours(1)))
                .isEqualTo("[P305] field 'x' of plugin 'p': 1h is above the maximum 60s; choose 1s to 60s");
    }

    @Test
    void refusesJavaValuesThatCannotBeWritten() {
        assertThat(any.rejects(Duration.ofSeconds(-5)))
                .isEqualTo("[P304] field 'x' of plugin 'p': -5s is below the minimum 0s; choose 0s to 292y");
        assertThat(any.rejects(Durations.MAX.plusMillis(1)))
                .isEqualTo("[P305] field 'x' of plugin 'p': 106580d1ms is above the maximum 292y; choose 0s to 292y");
        assertThat(any.rejects(Duration.ofNanos(1)))
                .isEqualTo("[P303] field 'x' of plugin 'p': PT0.000000001S is finer than a millisecond;"
                        + " give a whole number of milliseconds");
    }

    @Test
    void hasNoNegativeBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationKind(new Range<>(Duration.ofSeconds(-1), null)))
                .withMessage("bounds Range[minimum=PT-1S, maximum=null] are not within"
                        + " Range[minimum=PT0S, maximum=PT2557920H]");
    }

    @Test
    void writesPrometheusText() {
        assertThat(any.kind().write(Duration.ofSeconds(90))).isEqualTo(Json.of("1m30s"));
    }
}
