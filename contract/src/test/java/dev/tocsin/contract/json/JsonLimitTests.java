package dev.tocsin.contract.json;

import static dev.tocsin.contract.json.ReadJson.LIMITS;
import static dev.tocsin.contract.json.ReadJson.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLimitTests {

    private final Limits small = new Limits(40, 3, 5, 4);

    @Test
    void takesWhatReachesALimit() {
        for (String text : List.of(
                "[[[1]]]", "[{\"a\":[]}]", "\"12345\"", "{\"12345\":1}", "-999", "1e-9", " ".repeat(39) + "1")) {
            assertThat(JsonText.read(text, small))
                    .hasToString(JsonText.read(text, LIMITS).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("overALimit")
    void refusesWhatGoesOverIt(String text, String problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> JsonText.read(text, small))
                .withMessage("[P504] " + problem + "; make it smaller")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.LIMIT));
    }

    @Test
    void countsTheBytesOfUtf8() throws IOException {
        String euros = "\"" + "€".repeat(12) + "\"";
        Limits enough = small.withBytes(38);
        Limits tooFew = small.withBytes(37);
        Limits wide = new Limits(38, 3, 12, 4);

        assertThat(JsonText.read(euros, wide)).isEqualTo(Json.of("€".repeat(12)));
        assertThat(JsonText.read("\"😀😀\"", new Limits(10, 1, 4, 1))).isEqualTo(Json.of("😀😀"));
        refuses(
                () -> JsonText.read("\"😀😀\"", new Limits(9, 1, 4, 1)),
                "the length of the text in bytes is over the limit of 9");
        refuses(() -> JsonText.read(euros, enough), "the length of this string is over the limit of 5");
        refuses(() -> JsonText.read(euros, tooFew), "the length of the text in bytes is over the limit of 37");
    }

    @Test
    void readsNoMoreThanItMust() {
        AtomicLong taken = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                taken.addAndGet(length);
                return length;
            }
        };

        refuses(endless, "1:1: the length of the text in bytes is over the limit of 8388608");
        assertThat(taken).hasValue(8388609);
    }

    @Test
    void stopsReadingCharactersWithoutEnd() {
        refuses(
                () -> JsonText.read(new StringReader(" ".repeat(1 << 20)), small),
                "1:1: the length of the text in bytes is over the limit of 40");
    }

    @Test
    void standsTheDeepestNestingThatCanBeAllowed() {
        Limits deepest = LIMITS.withNesting(Limits.MAX_NESTING);

        assertThat(JsonText.read(nested(500), deepest)).hasToString(nested(500));
        refuses(() -> JsonText.read(nested(501), deepest), "the nesting of lists and objects is over the limit of 500");
        refuses(
                () -> JsonText.read(nested(1_000_000), deepest),
                "the nesting of lists and objects is over the limit of 500");
    }

    @Test
    void standsNumbersThatWouldFillTheMemory() {
        refuses("1e99999999999999999999", "1:1: the power of ten of this number is over the limit of 1000");
        refuses("1e999999999", "1:1: the power of ten of this number is over the limit of 1000");
        refuses("9".repeat(5_000_000), "1:1: the length of this number is over the limit of 100");
        refuses("1." + "9".repeat(5_000_000), "1:1: the length of this number is over the limit of 100");
        refuses("{\"" + "a".repeat(2_000_000) + "\":1}", "1:2: the length of this string is over the limit of 1048576");
    }

    static List<Object[]> overALimit() {
        return List.of(
                new Object[] {"[[[[", "1:4: the nesting of lists and objects is over the limit of 3"},
                new Object[] {"[{\"a\":{\"b\":[", "1:12: the nesting of lists and objects is over the limit of 3"},
                new Object[] {"[\n\"123456\"]", "2:1: the length of this string is over the limit of 5"},
                new Object[] {"{\"123456\":1}", "1:2: the length of this string is over the limit of 5"},
                new Object[] {"12345", "1:1: the length of this number is over the limit of 4"},
                new Object[] {"[1.234]", "1:2: the length of this number is over the limit of 4"},
                new Object[] {" ".repeat(40) + "1", "1:1: the length of the text in bytes is over the limit of 40"});
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
