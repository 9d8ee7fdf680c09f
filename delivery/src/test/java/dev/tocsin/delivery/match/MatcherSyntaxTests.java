package dev.tocsin.delivery.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.cases.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatcherSyntaxTests {
    private static final String REFUSED = "-";
    private static final String FORM =
            "write 'name=\"value\"' with '=', '!=', '=~' or '!~', and a comma between matchers";

    private final List<Problem> warnings = new ArrayList<>();

    static List<Case> texts() {
        return Case.in("matcher-texts.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAsTheTableSays(Case expected) {
        String classic = expected.cell(1);
        String utf8 = expected.cell(2).equals("same") ? classic : expected.cell(2);
        String counts = expected.cell(3);

        assertThat(read(MatcherSyntax.CLASSIC, expected.cell(0))).isEqualTo(classic);
        assertThat(read(MatcherSyntax.UTF8, expected.cell(0))).isEqualTo(utf8);
        assertThat(warnings).isEmpty();
        assertThat(read(MatcherSyntax.FALLBACK, expected.cell(0))).isEqualTo(counts.equals("classic") ? classic : utf8);
        assertThat(warnings).hasSize(counts.equals("classic") ? 1 : 0);
    }

    private String read(MatcherSyntax syntax, String text) {
        try {
            return syntax.matchers(text, warnings::add).toString();
        } catch (ProblemException refused) {
            return REFUSED;
        }
    }

    /** What is printed reads as what was printed, whichever syntax reads it. */
    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatItPrints(Case printed) {
        String text = printed.cell(1);
        if (!text.equals(REFUSED)) {
            assertThat(read(MatcherSyntax.CLASSIC, text)).isEqualTo(text);
            assertThat(read(MatcherSyntax.UTF8, text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
                    team            ¦ column 5: the text ends, expected '=', '!=', '=~' or '!~'
                    =db             ¦ column 1: found '=', expected a label name
                    team=           ¦ column 6: the text ends, expected a value
                    team=d!         ¦ column 7: found '!', expected ',' or the end
                    😀!db           ¦ column 2: found '!', expected '=', '!=', '=~' or '!~'
                    {team=db        ¦ column 9: the text ends, expected ',' or '}'
                    {team=db,       ¦ column 10: the text ends, expected a matcher or '}'
                    team=db,}       ¦ column 9: found '}', expected the end
                    {team=db}}      ¦ column 10: found '}', expected the end
                    a=b c=d         ¦ column 5: found 'c', expected ',' or the end
                    """)
    void saysAtWhichColumnWhatIsExpected(String text, String found) {
        assertThat(refusal(MatcherSyntax.UTF8, text))
                .isEqualTo("[P316] matcher '" + text + "': " + found + "; " + FORM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
                    a="b            ¦ column 3: the quote that opens here is not closed; close it with '"'
                    a="b\\dc"       ¦ column 5: '\\d' is no escape of Go; write '\\\\' for a backslash
                    a="\\x4"        ¦ column 4: '\\x4"' is no escape of Go; write '\\\\' for a backslash
                    a="\\           ¦ column 4: '\\' is no escape of Go; write '\\\\' for a backslash
                    a="\\xff"       ¦ column 3: the bytes that are escaped are no UTF-8; write the character itself
                    ""=x            ¦ column 1: the label name is empty; name the label
                    """)
    void saysWhatIsWrongInQuotes(String text, String found) {
        assertThat(refusal(MatcherSyntax.UTF8, text)).isEqualTo("[P316] matcher '" + text + "': " + found);
    }

    @Test
    void saysThatALineBreakIsEscapedInQuotes() {
        assertThat(refusal(MatcherSyntax.UTF8, "a=\"b\nc\""))
                .isEqualTo("[P316] matcher 'a=\"b\\nc\"': column 5: a line break stands in quotes; write it as '\\n'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
                    a-b=c           ¦ column 2: found '-', expected '=', '!=', '=~' or '!~'; %s
                    x=y, 9=z        ¦ column 6: found '9', expected a label name of ASCII letters, digits and underscores; %s
                    x=y, a          ¦ column 7: the text ends, expected '=', '!=', '=~' or '!~'; %s
                    x="a"b"         ¦ column 5: a quote stands in the value; write it as '\\"'
                    x=y, a="b       ¦ column 8: the quote that opens here is not closed; close it with '"'
                    """)
    void saysAtWhichColumnTheClassicSyntaxStops(String text, String found) {
        assertThat(refusal(MatcherSyntax.CLASSIC, text))
                .isEqualTo("[P316] matcher '" + text + "': " + found.formatted(FORM));
    }

    private String refusal(MatcherSyntax syntax, String text) {
        try {
            return "read as " + syntax.matchers(text, warnings::add);
        } catch (ProblemException refused) {
            return refused.getMessage();
        }
    }

    @Test
    void warnsOfWhatTheUtf8SyntaxDoesNotRead() {
        assertThat(MatcherSyntax.FALLBACK.matcher("team=~\\d+", warnings::add)).hasToString("team=~\"\\\\d+\"");
        assertThat(warnings)
                .map(Problem::toString)
                .containsExactly(
                        "[P317] matcher 'team=~\\d+': only the classic syntax reads it; write 'team=~\"\\\\d+\"', as it is taken now");
    }

    @Test
    void warnsOfWhatTheUtf8SyntaxReadsDifferently() {
        assertThat(MatcherSyntax.FALLBACK.matchers("{team=\"\\x41\"}", warnings::add))
                .hasToString("{team=\"\\\\x41\"}");
        assertThat(warnings)
                .map(Problem::toString)
                .containsExactly(
                        "[P317] matcher '{team=\"\\x41\"}': the UTF-8 syntax reads it as '{team=\"A\"}'; write '{team=\"\\\\x41\"}', as it is taken now");
        assertThat(warnings).allMatch(problem -> problem.code().isWarning());
    }

    @Test
    void refusesWhatNeitherSyntaxReadsInTheWordsOfTheUtf8Syntax() {
        assertThat(refusal(MatcherSyntax.FALLBACK, "team"))
                .startsWith("[P316] matcher 'team': column 5: the text ends, expected '=', '!=', '=~' or '!~'; ");
    }

    @Test
    void takesOneMatcherWithoutBraces() {
        assertThat(MatcherSyntax.UTF8.matcher("team=db,", warnings::add)).hasToString("team=\"db\"");
        assertThat(MatcherSyntax.CLASSIC.matcher("team=db}", warnings::add)).hasToString("team=\"db}\"");
        for (MatcherSyntax syntax : List.of(MatcherSyntax.UTF8, MatcherSyntax.FALLBACK)) {
            assertThatThrownBy(() -> syntax.matcher("{team=\"db\"}", warnings::add))
                    .hasMessage(
                            "[P316] matcher '{team=\"db\"}': there is a brace, but one matcher has none; leave the braces out");
        }
        assertThatThrownBy(() -> MatcherSyntax.UTF8.matcher("a=b,c=d", warnings::add))
                .hasMessage("[P316] matcher 'a=b,c=d': there are 2 matchers, expected one; write one alone");
        assertThatThrownBy(() -> MatcherSyntax.UTF8.matcher("", warnings::add))
                .hasMessage("[P316] matcher '': there are 0 matchers, expected one; write one alone");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String longest = "a=" + "b".repeat(MatcherSyntax.MAX_LENGTH - 2);

        assertThat(MatcherSyntax.FALLBACK.matcher(longest, warnings::add).value())
                .hasSize(65_534);
        assertThat(refusal(MatcherSyntax.FALLBACK, longest + "b"))
                .isEqualTo("[P316] matcher 'a=" + "b".repeat(58)
                        + "…': it has 65537 characters, above the maximum 65536; make it several, or shorter");
    }

    @Test
    void refusesListsThatAreTooLong() {
        String longest = "a=b" + ",a=b".repeat(MatcherSyntax.MAX_MATCHERS - 1);

        for (MatcherSyntax syntax : MatcherSyntax.values()) {
            assertThat(syntax.matchers(longest, warnings::add)).hasSize(100);
            assertThat(refusal(syntax, longest + ",a=b"))
                    .endsWith("…': it has over 100 matchers; leave some out, or join them in a regular expression");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alertname, true, true",
        "_x9, true, true",
        "9x, false, true",
        "a-b, false, true",
        "a:b, false, true",
        "größe, false, true",
        "' ', false, true",
        "'', false, false",
        "'a\ud800', false, false"
    })
    void knowsWhichNamesALabelMayHave(String name, boolean classic, boolean utf8) {
        assertThat(MatcherSyntax.CLASSIC.isLabelName(name)).isEqualTo(classic);
        assertThat(MatcherSyntax.UTF8.isLabelName(name)).isEqualTo(utf8);
        assertThat(MatcherSyntax.FALLBACK.isLabelName(name)).isEqualTo(utf8);
    }
}
