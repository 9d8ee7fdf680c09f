package dev.tocsin.contract.pattern;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tocsin.contract.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IRegexpLimitsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"(a*)*", "(a|a)*", "(a|aa)+", "(a?){30}a{30}", "(.*)(.*)(.*)(.*)[0-9]", "((a+)+)+", "(a|b|ab)*c"
            })
    void takeALinearTimeWhereABacktrackerTakesForever(String pattern) {
        IRegexp regexp = IRegexp.of(pattern);
        String text = "a".repeat(20_000) + "!";

        assertThat(assertTimeoutPreemptively(ofSeconds(20), () -> regexp.matches(text)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000,1000", "1001,1001", "2500,2500", "0,1500", "1500,4000", "10000,10000"})
    void countRepetitionsAboveAThousand(int min, int max) {
        IRegexp regexp = IRegexp.of("a{" + min + "," + max + "}");

        assertThat(regexp.matches("a".repeat(min))).isTrue();
        assertThat(regexp.matches("a".repeat(max))).isTrue();
        assertThat(regexp.matches("a".repeat(max + 1))).isFalse();
        assertThat(min > 0 && regexp.matches("a".repeat(Math.max(0, min - 1)))).isFalse();
    }

    @Test
    void countOpenRepetitionsAboveAThousand() {
        IRegexp regexp = IRegexp.of("(ab){1500,}");

        assertThat(regexp.matches("ab".repeat(1499))).isFalse();
        assertThat(regexp.matches("ab".repeat(1500))).isTrue();
        assertThat(regexp.matches("ab".repeat(5000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a{10001}, 'character 3: the repetition is over 10000; repeat less'",
        "a{99999999999999999999}, 'character 3: the repetition is over 10000; repeat less'",
        "(a{1000}){1000}, 'character 1: this repetition is over 20000 steps; repeat less'",
        "x(((a{50}){50}){50}){50}, 'character 3: this repetition is over 20000 steps; repeat less'",
        "((){10000}){10000}, 'character 1: this repetition is over 20000 steps; repeat less'",
        "a{9000}b{9000}c{9000}, 'character 1: the pattern is over 20000 steps; repeat less'",
        "a{9000}|b{9000}|c{9000}, 'character 1: the pattern is over 20000 steps; repeat less'",
    })
    void refuseWhatWouldFillTheMemory(String pattern, String problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> IRegexp.of(pattern))
                .withMessage("[P109] pattern '" + pattern + "': " + problem);
    }

    @Test
    void refuseNestingThatWouldFillTheStack() {
        assertThat(IRegexp.of("(".repeat(50) + "a" + ")".repeat(50)).matches("a"))
                .isTrue();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> IRegexp.of("(".repeat(100_000)))
                .withMessage("[P109] pattern '" + "(".repeat(60)
                        + "…': character 51: groups are nested over 50 deep; nest less");
    }

    @Test
    void standTheBiggestPatternOnASmallStack() throws InterruptedException {
        boolean[] matched = new boolean[1];
        Thread thread = new Thread(null, () -> matched[0] = biggest(), "small stack", 256 << 10);
        thread.start();
        thread.join();

        assertThat(matched).containsExactly(true);
    }

    private static boolean biggest() {
        String nested = "(".repeat(50) + "a{0,9999}" + ")".repeat(50);
        return IRegexp.of(nested).matches("a".repeat(9999))
                && IRegexp.of("[\\P{L}a]{5000}").matches("a".repeat(5000));
    }
}
