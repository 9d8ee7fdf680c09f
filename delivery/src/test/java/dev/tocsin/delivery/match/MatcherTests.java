package dev.tocsin.delivery.match;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTests {
    @Test
    void hasWhatItWasMadeOf() {
        Matcher matcher = Matcher.of("team", Operator.NOT_REGEX, "db.*");

        assertThat(matcher.name()).isEqualTo("team");
        assertThat(matcher.operator()).isEqualTo(Operator.NOT_REGEX);
        assertThat(matcher.value()).isEqualTo("db.*");
    }

    @Test
    void equalsOneOfTheSameParts() {
        Matcher matcher = Matcher.of("team", Operator.REGEX, "db.*");

        assertThat(matcher)
                .isEqualTo(Matcher.of("team", Operator.REGEX, "db.*"))
                .hasSameHashCodeAs(Matcher.of("team", Operator.REGEX, "db.*"))
                .isNotEqualTo(Matcher.of("teams", Operator.REGEX, "db.*"))
                .isNotEqualTo(Matcher.of("team", Operator.NOT_REGEX, "db.*"))
                .isNotEqualTo(Matcher.of("team", Operator.REGEX, "db."))
                .isNotEqualTo("team=~\"db.*\"");
    }

    @Test
    void isOrderedByNameValueAndOperator() {
        List<Matcher> ordered = Stream.of(
                        Matcher.of("b", Operator.EQUAL, "1"),
                        Matcher.of("\ud83d\ude00", Operator.EQUAL, ""),
                        Matcher.of("a", Operator.NOT_REGEX, "1"),
                        Matcher.of("\uff5e", Operator.EQUAL, ""),
                        Matcher.of("a", Operator.EQUAL, "2"),
                        Matcher.of("a", Operator.EQUAL, "10"),
                        Matcher.of("a", Operator.EQUAL, "1"))
                .sorted()
                .toList();

        assertThat(ordered)
                .map(Matcher::toString)
                .containsExactly(
                        "a=\"1\"", "a!~\"1\"", "a=\"10\"", "a=\"2\"", "b=\"1\"", "\uff5e=\"\"", "\ud83d\ude00=\"\"");
    }

    @Test
    void isMadeOfTheFlagsOfTheApi() {
        for (Operator operator : Operator.values()) {
            assertThat(Operator.of(operator.isEqual(), operator.isRegex())).isEqualTo(operator);
        }
        assertThat(List.of(Operator.values())).map(Operator::symbol).containsExactly("=", "!=", "=~", "!~");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> Matcher.of("", Operator.EQUAL, "x"))
                .hasMessage(
                        "[P316] matcher '=x': the label name '' is not a text of at least one character; name the label");
        assertThatThrownBy(() -> Matcher.of("a", Operator.EQUAL, "x\udc00"))
                .hasMessage(
                        "[P316] matcher 'a=x\\uDC00': the value has half a character, which is none; write it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    x[              ¦ missing closing ]
                    \\p{Greek       ¦ invalid character class range
                    \\Qx            ¦ missing closing )
                    \\              ¦ missing closing )
                    a{1001}         ¦ invalid repeat count
                    """)
    void refusesWhatIsNoRegularExpression(String regex, String why) {
        assertThatThrownBy(() -> Matcher.of("a", Operator.REGEX, regex))
                .hasMessage("[P316] matcher 'a=~" + regex + "': '" + regex + "' is not a regular expression: " + why
                        + "; write it as RE2 has it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((a{1000}){1000}){1000}",
                "(.{0,1000}){101}",
                "([)]a{1000}){1000}",
                "(a{1000}[(]){1000}",
                "(a{1000}[](]){1000}",
                "(a{1000}[[:alpha:](]){1000}",
                "(a{1000}[\\](]){1000}",
                "(a{1000}\\(){1000}",
                "(a{1000}\\Q(\\E){1000}",
                "(\\pL{1000}){1000}",
                "(\\p{Greek}{1000}){1000}",
                "a{500}){500}|(?:b"
            })
    void refusesToUnrollWithoutEnd(String regex) {
        assertThatThrownBy(() -> Matcher.of("a", Operator.REGEX, regex))
                .hasMessage(
                        "[P316] matcher 'a=~" + regex + "': the regular expression is too large; repeat less in it");
    }

    @Test
    void refusesToNestWithoutEnd() {
        assertThatThrownBy(() -> Matcher.of("a", Operator.REGEX, "(".repeat(251) + "x*" + ")".repeat(251)))
                .hasMessageEndingWith("…': the regular expression is too large; repeat less in it");
        String deepest = "(".repeat(250) + "x{0,1000}" + ")".repeat(250);
        assertThat(Matcher.of("a", Operator.REGEX, deepest).matches("x".repeat(1000)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[({]{1000}x{1000}",
                "\\(\\(\\({1000}",
                "\\x{2603}\\p{Greek}[]{1000}]",
                "\\Q{1000}\\E{1000}",
                "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}){40}"
            })
    void takesWhatOnlyLooksLarge(String regex) {
        assertThat(Matcher.of("a", Operator.REGEX, regex).matches("")).isFalse();
    }

    @Test
    void takesALongClassAndALongChoice() {
        String ideographs =
                IntStream.range(0x4e00, 0x9e00).mapToObj(Character::toString).collect(joining());
        String hosts = IntStream.range(0, 5000).mapToObj(i -> "h" + i + "\\.x").collect(joining("|"));

        assertThat(Matcher.of("a", Operator.REGEX, "[" + ideographs + "]").matches("山"))
                .isTrue();
        assertThat(Matcher.of("a", Operator.REGEX, hosts).matches("h4999.x")).isTrue();
    }

    /** A backtracking matcher would need longer than there is time. */
    @Test
    void matchesInTimeThatGrowsWithTheValueAlone() {
        assertThat(Matcher.of("a", Operator.REGEX, "(x*)*y").matches("x".repeat(10_000)))
                .isFalse();
    }
}
