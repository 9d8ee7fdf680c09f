package dev.tocsin.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTests {
    private final Distribution distribution = new Distribution(1, 2.5, 5);

    private void add(double... values) {
        for (double value : values) {
            distribution.add(value);
        }
    }

    @Test
    void countsAValueByTheFirstBoundThatItDoesNotExceed() {
        add(0, 1, 1.1, 2.5, 5.1, 100);
        assertThat(distribution.seen().counts()).containsExactly(2L, 2L, 0L, 2L);
        assertThat(distribution.seen().sum()).isEqualTo(109.7);
    }

    @Test
    void countsDurationsInSeconds() {
        distribution.add(Duration.ofMillis(1_500));
        assertThat(distribution.seen().counts()).containsExactly(0L, 1L, 0L, 0L);
        assertThat(distribution.seen().sum()).isEqualTo(1.5);
    }

    @Test
    void canBeCountedByFewerBounds() {
        add(0.5, 2, 2, 4, 7);
        assertThat(distribution.seen().by(List.of(1.0, 5.0)).counts()).containsExactly(1L, 3L, 1L);
        assertThat(distribution.seen().by(List.of(5.0)).counts()).containsExactly(4L, 1L);
    }

    @Test
    void canBePutTogetherWithAnother() {
        add(0.5, 7);
        Distribution.Seen twice = distribution.seen().and(distribution.seen());
        assertThat(twice.counts()).containsExactly(2L, 0L, 0L, 2L);
        assertThat(twice.sum()).isEqualTo(15);
    }
}
