package dev.tocsin.contract.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTests {

    private static final Limits LIMITS = Limits.ofDefaults();

    @Nested
    class Reading {

        @Test
        void buildsTheWholeTree() {
            Json expected = Json.members()
                    .with("text", "ü😀\"\n")
                    .with("whole", -12)
                    .with("decimal", Json.of(1.5))
                    .with("truth", true)
                    .with("nothing", Json.nothing())
                    .with("items", Json.items(List.of(Json.of(1), Json.items(List.of()))))
                    .with("members", Json.members().with("", false).build())
                    .build();

            assertThat(read("""
                            {"text": "\\u00fc\\ud83d\\ude00\\"\\n", "whole": -12, "decimal": 15e-1, "truth": true,
                             "nothing": null, "items": [1, []], "members": {"": false}}
                            """)).isEqualTo(expected);
        }

        @Test
        void keepsTheOrderOfMembers() {
            assertThat(read("{\"b\":1,\"a\":2,\"c\":3}")).hasToString("{\"b\":1,\"a\":2,\"c\":3}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "\"\"", "true", "false", "null", "[]", "{}", " \t\r\n[ ] \t\r\n"})
        void takesAnyValueAtTheTop(String text) {
            assertThat(read(text)).hasToString(text.replaceAll("\\s", ""));
        }

        @Test
        void takesBytesCharactersAndTextAlike() throws IOException {
            String text = "[\"ü😀\"]";

            assertThat(read(bytes(text.getBytes(UTF_8)))).isEqualTo(read(text));
            assertThat(JsonText.read(new StringReader(text), LIMITS)).isEqualTo(read(text));
        }

        @Test
        void passesOverAByteOrderMark() throws IOException {
            assertThat(read(bytes("\uFEFF[1]".getBytes(UTF_8)))).hasToString("[1]");
        }

        @Test
        void leavesTheStreamOpen() throws IOException {
            InputStream unclosable = new ByteArrayInputStream("1".getBytes(UTF_8)) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            };

            assertThat(read(unclosable)).hasToString("1");
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "  ",
                    "[",
                    "[1",
                    "[1,",
                    "{",
                    "{\"a\"",
                    "{\"a\":",
                    "{\"a\":1",
                    "\"abc",
                    "-",
                    "\"\\u12",
                    "[[[]]"
                })
        void saysThatATextIsCutOff(String text) {
            refuses(text, "the text ends before the value does; complete it; it may be truncated");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "[1,]     | 1:4: ']' cannot stand here; check the commas, quotes and brackets before it",
                    "[1 2]    | 1:4: '2' cannot stand here; check the commas, quotes and brackets before it",
                    "{a:1}    | 1:2: 'a' cannot stand here; check the commas, quotes and brackets before it",
                    "{'a':1}  | 1:2: ''' cannot stand here; check the commas, quotes and brackets before it",
                    "{`a`}    | 1:2: '`' cannot stand here; check the commas, quotes and brackets before it",
                    "[😀]     | 1:2: this character cannot stand here; check the commas, quotes and brackets before it",
                    "// a     | 1:1: '/' cannot stand here; check the commas, quotes and brackets before it",
                    "01       | 1:2: the number is not one of JSON; write it as in 12, -3.5 or 1e9",
                    "NaN      | 1:4: an unquoted word cannot stand here; put text in double quotes",
                    "canary   | 1:1: an unquoted word cannot stand here; put text in double quotes",
                    "[nil]    | 1:2: an unquoted word cannot stand here; put text in double quotes",
                })
        void namesThePlaceAndTheCure(String text, String problem) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> read(text))
                    .withMessage("[P501] " + problem);
        }

        @Test
        void countsLinesAndColumnsFromOne() {
            refuses(
                    "{\n  \"a\": 1,\n  \"b\": ]\n}",
                    "3:8: ']' cannot stand here; check the commas, quotes and brackets before it");
        }

        @Test
        void knowsStringsThatAreNotOfJson() {
            refuses("\"a\nb\"", "a control character cannot stand in a string; escape it, as in '\\n'");
            refuses("\"\\x\"", "the string has an escape that JSON does not know; write a backslash as '\\\\'");
            refuses(
                    "[\"a\", \"\\ud83d\"]",
                    "1:7: this string has half of a surrogate pair; write both halves, or none");
            refuses("{\"\\ud800\": 1}", "this string has half of a surrogate pair; write both halves, or none");
            refuses("{\"\\udc00\": 1}", "this string has half of a surrogate pair; write both halves, or none");
        }

        @Test
        void knowsASecondValueBehindTheFirst() {
            refuses("{} {}", "[P501] 1:4: here is more text after the end of the value; remove it");
            refuses("[1]]", "[P501] 1:4: ']' does not close what is open here; check the brackets before it");
            refuses("[1}", "[P501] 1:3: '}' does not close what is open here; check the brackets before it");
        }

        @Test
        void knowsAMemberThatIsGivenTwice() {
            refuses("{\"a\":1,\n \"\\u0061\":1}", "[P503] 2:2: member 'a' is given twice; remove one of them");
            refuses("[{\"b\":{\"a\":1,\"a\":{}}}]", "[P503] 1:14: member 'a' is given twice; remove one of them");
        }

        @Test
        void knowsBytesThatAreNotUtf8() {
            refuses(
                    bytes("[\"a\",\n \"ü\"]".getBytes(ISO_8859_1)),
                    "[P502] 2:3: here are bytes that are not UTF-8; save the text as UTF-8");
            refuses(
                    bytes("[]".getBytes(UTF_16)),
                    "[P502] 1:1: here are bytes that are not UTF-8; save the text as UTF-8");
            refuses(
                    bytes('"', 0xC0, 0xAF, '"'),
                    "[P502] 1:2: here are bytes that are not UTF-8; save the text as UTF-8");
            refuses(
                    bytes('"', 0xED, 0xA0, 0x80, '"'),
                    "[P502] 1:2: here are bytes that are not UTF-8; save the text as UTF-8");
            refuses(bytes('"', 0xC3), "[P502] 1:2: here are bytes that are not UTF-8; save the text as UTF-8");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "canary",
                    "[canary]",
                    "{canary:1}",
                    "\"canary",
                    "\"canary\\x\"",
                    "\"canary\n\"",
                    "{\"a\":\"canary\" 1}",
                    "[\"canary\"",
                    "\"canary\" 1",
                    "\"canary\\ud800\"",
                    "-canary",
                    "1canary"
                })
        void quotesNothingOfTheText(String text) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> read(text))
                    .satisfies(
                            e -> assertThat(e).hasMessageNotContaining("canary").hasNoCause())
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.USER));
        }
    }

    @Nested
    class Limiting {

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
        @MethodSource("dev.tocsin.contract.json.JsonTextTests#overALimit")
        void refusesWhatGoesOverIt(String text, String problem) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> JsonText.read(text, small))
                    .withMessage("[P504] " + problem + "; make it smaller, or raise the limit")
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
            refuses(
                    () -> JsonText.read(nested(501), deepest),
                    "the nesting of lists and objects is over the limit of 500");
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
            refuses(
                    "{\"" + "a".repeat(2_000_000) + "\":1}",
                    "1:2: the length of this string is over the limit of 1048576");
        }
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

    @Nested
    class Writing {

        private final Json json = Json.members()
                .with("key", Json.of(Secret.of("can\"ary")))
                .with("list", Json.items(List.of(Json.of(1), Json.of(1.5), Json.of(true), Json.nothing())))
                .with(
                        "empty",
                        Json.items(List.of(Json.items(List.of()), Json.members().build())))
                .with("text", "ü😀\"\\\n\u0001")
                .build();

        @Test
        void isCompact() {
            assertThat(JsonText.write(json))
                    .isEqualTo("{\"key\":\"[secret]\",\"list\":[1,1.5,true,null],\"empty\":[[],{}],"
                            + "\"text\":\"ü😀\\\"\\\\\\n\\u0001\"}")
                    .isEqualTo(json.toString());
        }

        @Test
        void isIndentedByTwoSpaces() {
            assertThat(JsonText.writePretty(json)).isEqualTo("""
                            {
                              "key": "[secret]",
                              "list": [
                                1,
                                1.5,
                                true,
                                null
                              ],
                              "empty": [
                                [],
                                {}
                              ],
                              "text": "ü😀\\"\\\\\\n\\u0001"
                            }""");
        }

        @Test
        void isIndentedAlikeEveryTime() {
            assertThat(JsonText.writePretty(json)).isEqualTo(JsonText.writePretty(json));
            assertThat(JsonText.writePretty(Json.items(List.of()))).isEqualTo("[]");
            assertThat(JsonText.writePretty(Json.of("a"))).isEqualTo("\"a\"");
        }

        @Test
        void revealsSecretsOnTheWireAlone() {
            assertThat(JsonText.writeWire(json)).startsWith("{\"key\":\"can\\\"ary\",");
            assertThat(JsonText.write(json) + JsonText.writePretty(json)).doesNotContain("can");
        }
    }

    private static Json read(String text) {
        return JsonText.read(text, LIMITS);
    }

    private static Json read(InputStream text) throws IOException {
        return JsonText.read(text, LIMITS);
    }

    private static void refuses(String text, String problem) {
        refuses(() -> read(text), problem);
    }

    private static void refuses(InputStream text, String problem) {
        refuses(() -> read(text), problem);
    }

    private static void refuses(ThrowingCallable reading, String problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(reading)
                .satisfies(e -> assertThat(e.getMessage()).contains(problem));
    }

    private static InputStream bytes(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return bytes(all);
    }

    private static InputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
