package dev.tocsin.contract.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPatternTests {
    @ParameterizedTest
    @CsvSource({
        "202, 202, true",
        "202, 203, false",
        "20x, 209, true",
        "20x, 210, false",
        "5xx, 599, true",
        "5xx, 600, false",
        "'', 0, true",
        "'', 999, true",
        "0, 0, true",
        "75, 75, true",
        "75, 175, false",
        "0, 10, false",
        "xxx, 1000, false",
    })
    void matchesDigitByDigit(String pattern, int status, boolean matches) {
        assertThat(new StatusPattern(pattern).matches(status)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2XX", "2000", "-1", "ok", " "})
    void refusesWhatIsNone(String pattern) {
        assertThatThrownBy(() -> new StatusPattern(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pattern of statuses: '" + pattern + "'");
    }
}
