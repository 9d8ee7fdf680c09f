package dev.tocsin.checks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FlatnessTests {
    /** {@return a sample a minute, of which the heap follows a rule} */
    private static List<Vitals> samples(LongUnaryOperator heap) {
        return LongStream.range(0, 20)
                .mapToObj(minute -> new Vitals(
                        Duration.ofMinutes(minute),
                        heap.applyAsLong(minute),
                        200_000,
                        60,
                        25,
                        2_400,
                        900_000,
                        minute * 20_000,
                        minute * 6_000_000,
                        Duration.ofSeconds(minute)))
                .toList();
    }

    @Test
    void findsThatNothingGrowsWhereItGoesUpAndDown() {
        assertThat(Flatness.growing(samples(minute -> 40_000 + minute % 3 * 5_000)))
                .isEmpty();
    }

    @Test
    void findsWhatLeaksSlowly() {
        assertThat(Flatness.growing(samples(minute -> 40_000 + minute * 1_000)))
                .containsExactly("live heap, KiB: 47000 in the second quarter, 57000 in the last");
    }

    @Test
    void letsItGetWarm() {
        assertThat(Flatness.growing(samples(minute -> Math.min(minute, 5) * 20_000)))
                .isEmpty();
    }
}
