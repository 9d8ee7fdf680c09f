package dev.tocsin.delivery.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JitterTests {
    /** Written down, since another number in another version would make a replayed decision another one. */
    @Test
    void isTheSameForEver() {
        assertThat(Jitter.of("dlv_1", 1)).isEqualTo(0.44692070085781677);
        assertThat(Jitter.of("dlv_1", 2)).isEqualTo(0.7555912214988348);
    }

    @Test
    void isSpreadEvenly() {
        List<Double> lucks = IntStream.range(0, 10_000)
                .mapToObj(i -> Jitter.of("dlv_" + i, 1))
                .toList();

        assertThat(lucks).allMatch(luck -> luck >= 0 && luck < 1);
        assertThat(lucks.stream().collect(Collectors.groupingBy(luck -> (int) (luck * 10), Collectors.counting())))
                .hasSize(10)
                .allSatisfy((tenth, hits) -> assertThat(hits).isCloseTo(1000, within(120L)));
    }
}
