package dev.tocsin.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTests {

    @Test
    void areEightMebibytesByDefault() {
        assertThat(Limits.ofDefaults()).isEqualTo(new Limits(8 * 1024 * 1024, 64, 1024 * 1024, 100));
    }

    @Test
    void changeOneByOne() {
        assertThat(Limits.ofDefaults().withBytes(10).withNesting(2)).isEqualTo(new Limits(10, 2, 1024 * 1024, 100));
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1", "1,0,1,1", "1,1,0,1", "1,1,1,0"})
    void areAtLeastOne(int bytes, int nesting, int stringLength, int numberLength) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(bytes, nesting, stringLength, numberLength))
                .withMessage("a limit is at least 1");
    }

    @ParameterizedTest
    @CsvSource({"1073741825,1,1", "1,501,1", "1,1,1001"})
    void areNotMoreThanAReaderCanHold(int bytes, int nesting, int numberLength) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(bytes, nesting, 1, numberLength))
                .withMessage("a limit is above what a reader can hold");
        assertThat(new Limits(1 << 30, 500, 1, 1000)).isNotNull();
    }
}
