package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTests {

    @Test
    void putsNumbersInTheOrderOfTheirValue() {
        assertThat(Stream.of("a:12: x", "a:7: y", "a[10]", "a[9].b", "b", "a:007: y", "a")
                        .sorted(new NaturalOrder()))
                .containsExactly("a", "a:007: y", "a:7: y", "a:12: x", "a[9].b", "a[10]", "b");
    }

    @Test
    void takesEqualTextsAloneForEqual() {
        assertThat(new NaturalOrder().compare("a1", "a01")).isPositive();
        assertThat(new NaturalOrder().compare("a1", "a1")).isZero();
    }
}
