package dev.tocsin.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tocsin.contract.Seeds;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTests {

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource({
            "5s, PT5S",
            "0s, PT0S",
            "1m30s, PT1M30S",
            "250ms, PT0.25S",
            "1h, PT1H",
            "1d, PT24H",
            "1w, PT168H",
            "1y, PT8760H",
            "1y1w1d1h1m1s1ms, PT8953H1M1.001S",
            "90s, PT1M30S",
            "007s, PT7S",
            "292y, PT2557920H",
        })
        void takesUnitsInTheirOrder(String text, Duration duration) {
            assertThat(Durations.parse(text)).isEqualTo(duration);
        }

        @ParameterizedTest
        @CsvSource({"0, PT0S", "5, PT5S", "90, PT1M30S", "1.5, PT1.5S", "0.250, PT0.25S", "2.000000, PT2S"})
        void takesABareNumberForSeconds(String text, Duration duration) {
            assertThat(Durations.parse(text)).isEqualTo(duration);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", " ", "s", "5 s", " 5s", "5s ", "-5s", "-5", "+5", "5S", "5sec", "1s1m", "1s1s", "1.5h", ".5",
                    "5.", "1e3", "1m-30s", "PT5S", "٥s", "∞", "NaN",
                })
        void refusesWhatPrometheusDoesNotWrite(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Durations.parse(text))
                    .withMessage("is not a duration such as '5s', '1m30s' or '250ms'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"293y", "292y1ms", "999999999999999999y", "9223372037", "999999999999999999999999999999"})
        void refusesWhatIsLongerThanTheLongest(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Durations.parse(text))
                    .withMessage("is longer than 292y");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.0001", "1.0005", "0.000000000000000000000000000001"})
        void refusesWhatIsFinerThanAMillisecond(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Durations.parse(text))
                    .withMessage("is finer than a millisecond");
        }

        @Test
        void takesANumberOfSecondsThatIsNotNegative() {
            assertThat(Durations.ofSeconds(new BigDecimal("1.5"))).isEqualTo(Duration.ofMillis(1500));
            assertThat(Durations.ofSeconds(new BigDecimal("1e3"))).isEqualTo(Duration.ofSeconds(1000));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Durations.ofSeconds(BigDecimal.ONE.negate()))
                    .withMessage("is negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Durations.ofSeconds(new BigDecimal("1e1000")))
                    .withMessage("is longer than 292y");
        }
    }

    @Nested
    class Writing {

        @ParameterizedTest
        @CsvSource({
            "PT0S, 0s",
            "PT5S, 5s",
            "PT1M30S, 1m30s",
            "PT0.25S, 250ms",
            "PT1.5S, 1s500ms",
            "PT1H, 1h",
            "PT36H, 1d12h",
            "P7D, 1w",
            "P14D, 2w",
            "P8D, 8d",
            "P90D, 90d",
            "P365D, 1y",
            "P730D, 2y",
            "P366D, 366d",
            "PT8761H, 365d1h",
        })
        void givesPrometheusForm(Duration duration, String text) {
            assertThat(Durations.format(duration)).isEqualTo(text);
        }

        @Test
        void leavesOutWhatIsFinerThanAMillisecond() {
            assertThat(Durations.format(Duration.ofNanos(1_999_999))).isEqualTo("1ms");
            assertThat(Durations.format(Duration.ofNanos(999_999))).isEqualTo("0s");
            assertThat(Durations.format(Duration.ofNanos(-1))).isEqualTo("0s");
        }

        @Test
        void neverFails() {
            assertThat(Durations.format(Duration.ofSeconds(-90))).isEqualTo("-1m30s");
            assertThat(Durations.format(ChronoUnit.FOREVER.getDuration())).startsWith("106751991167d");
            assertThat(Durations.format(Duration.ofSeconds(Long.MIN_VALUE))).startsWith("-106751991167d");
        }
    }

    @Test
    void readsBackWhatItWrites() {
        Seeds.forEach(2000, (seed, random) -> {
            long bound = 1L << (1 + random.nextInt(43));
            Duration duration = Duration.ofMillis((long) (random.nextDouble() * bound));

            assertThat(Durations.parse(Durations.format(duration))).as(seed).isEqualTo(duration);
        });
    }
}
