package dev.tocsin.contract.json;

import static dev.tocsin.contract.json.ReadJson.bytes;
import static dev.tocsin.contract.json.ReadJson.read;
import static dev.tocsin.contract.json.ReadJson.refuses;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRefusalTests {

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
        refuses("[\"a\", \"\\ud83d\"]", "1:7: this string has half of a surrogate pair; write both halves, or none");
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
        refuses(bytes("[]".getBytes(UTF_16)), "[P502] 1:1: here are bytes that are not UTF-8; save the text as UTF-8");
        refuses(bytes('"', 0xC0, 0xAF, '"'), "[P502] 1:2: here are bytes that are not UTF-8; save the text as UTF-8");
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
                .satisfies(e -> assertThat(e).hasMessageNotContaining("canary").hasNoCause())
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.USER));
    }
}
