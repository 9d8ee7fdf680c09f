package dev.tocsin.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class ManualClockTests {
    private final ManualClock clock = ManualClock.ofDefaults();

    @Test
    void standsStill() {
        assertThat(clock.instant()).isEqualTo(clock.instant()).isEqualTo(Instant.parse("2030-01-01T12:00:00Z"));
    }

    @Test
    void movesTimeOfDayAndTickerTogether() {
        LongSupplier ticker = clock.ticker();

        clock.advance(Duration.ofMillis(1500));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2030-01-01T12:00:01.500Z"));
        assertThat(ticker.getAsLong()).isEqualTo(1_500_000_000L);
    }

    @Test
    void movesToAnInstantButNotBack() {
        clock.advanceTo(Instant.parse("2030-01-01T13:00:00Z"));
        clock.advanceTo(Instant.parse("2030-01-01T12:30:00Z"));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2030-01-01T13:00:00Z"));
    }

    @Test
    void refusesToGoBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time does not go back: PT-1S is negative");
    }
}
