package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RangeTests {

    @Test
    void includesItsBounds() {
        Range<Long> range = new Range<>(1L, 3L);

        assertThat(range.includes(0L)).isFalse();
        assertThat(range.includes(1L)).isTrue();
        assertThat(range.includes(3L)).isTrue();
        assertThat(range.includes(4L)).isFalse();
        assertThat(Range.<Long>any().includes(Long.MIN_VALUE)).isTrue();
    }

    @Test
    void refusesAMinimumAboveTheMaximum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range<>(3L, 1L))
                .withMessage("minimum 3 is above maximum 1");
    }

    @Test
    void readsAsWords() {
        assertThat(new Range<>(1, 3).inWords(String::valueOf)).isEqualTo("1 to 3");
        assertThat(new Range<>(1, 1).inWords(String::valueOf)).isEqualTo("exactly 1");
        assertThat(new Range<>(1, null).inWords(String::valueOf)).isEqualTo("at least 1");
        assertThat(new Range<Integer>(null, 3).inWords(String::valueOf)).isEqualTo("at most 3");
    }
}
