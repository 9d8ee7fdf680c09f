package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTests {

    private static final Problem ABOVE = new Problem(
            Code.ABOVE_MAXIMUM,
            "field 'retries' of plugin 'delivery/webhook'",
            "12 is above the maximum 10",
            "choose 0 to 10");

    @Test
    void isRenderedAsOneLine() {
        assertThat(ABOVE)
                .hasToString(
                        "[P305] field 'retries' of plugin 'delivery/webhook': 12 is above the maximum 10; choose 0 to 10");
    }

    @Test
    void canBeSaidOfAnotherPlace() {
        assertThat(ABOVE.at("line 3")).hasToString("[P305] line 3: 12 is above the maximum 10; choose 0 to 10");
        assertThat(ABOVE.at("3:7").inside("tocsin.yml"))
                .hasToString("[P305] tocsin.yml:3:7: 12 is above the maximum 10; choose 0 to 10");
    }

    @Test
    void isOrderedByPlaceThenCodeThenMessageThenFix() {
        Problem first = new Problem(Code.TOO_LONG, "a", "m", "f");
        Problem second = new Problem(Code.MISSING, "b", "z", "f");
        Problem third = new Problem(Code.WRONG_KIND, "b", "a", "f");
        Problem fourth = new Problem(Code.WRONG_KIND, "b", "b", "e");
        Problem fifth = new Problem(Code.WRONG_KIND, "b", "b", "f");

        assertThat(List.of(fifth, third, fourth, second, first).stream().sorted())
                .containsExactly(first, second, third, fourth, fifth);
    }

    @Test
    void showsControlCharactersInsteadOfObeyingThem() {
        Problem problem = new Problem(Code.UNKNOWN_KEY, "key 'a\nb'", "\u001b[2Jgone\r\t\u0000", "\u2028\u202Eüber😀");

        assertThat(problem).hasToString("[P301] key 'a\\nb': \\u001B[2Jgone\\r\\t\\u0000; \\u2028\\u202Eüber😀");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(null, "p", "m", "f"))
                .withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> new Problem(Code.MISSING, "p", null, "f"));
    }
}
