package dev.tocsin.api.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTests {
    @ParameterizedTest
    @CsvSource({"info,INFO", "WARNING,WARNING", "error,ERROR", "Critical,CRITICAL", "page,CRITICAL", "purple,WARNING"})
    void standsForALevelAndKeepsItsWord(String word, Severity.Level level) {
        assertThat(Severity.of(" " + word).level()).isEqualTo(level);
        assertThat(Severity.of(" " + word).word()).isEqualTo(word);
    }

    @Test
    void takesNoWordForAWarning() {
        assertThat(Severity.of("  ").word()).isEqualTo("warning");
    }

    @ParameterizedTest
    @CsvSource({"info,true", "Warning,true", "MINOR,true", "error,true", "p1,true", "purple,false", "'',false"})
    void tellsWhetherTheSenderSaidAKnownWord(String word, boolean isKnown) {
        assertThat(Severity.of(word).isKnown()).isEqualTo(isKnown);
    }

    @Test
    void isNotEqualToOneThatWasNotSaid() {
        assertThat(Severity.of("warning")).isNotEqualTo(Severity.of("")).isEqualTo(Severity.of(" warning "));
        assertThat(Severity.of("warning")).isGreaterThan(Severity.of(""));
    }

    @Test
    void ordersByLevel() {
        assertThat(Stream.of("info", "critical", "purple", "error")
                        .map(Severity::of)
                        .sorted(Comparator.reverseOrder())
                        .map(Severity::word))
                .containsExactly("critical", "error", "purple", "info");
    }
}
