package dev.tocsin.contract.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IRegexpTests {

    @Nested
    class Matching {

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "abc abc",
                    "a|b b",
                    "a.*z a-😀-z",
                    "(ab)*c ababc",
                    "(a|b){2} ab",
                    "a{2,3} aaa",
                    "a{2,} aaaaaaaa",
                    "a?b+ bb",
                    "[a-c] b",
                    "[^a-c] d",
                    "[-a] -",
                    "[a-] -",
                    "[--] -",
                    "[^-] a",
                    "[^^] a",
                    "[$] $",
                    "\\^ ^",
                    "[a\\-c] -",
                    "[\\]\\[] ]",
                    "[\\p{Lu}_] _",
                    "[^\\P{Lu}] A",
                    "\\P{Lu} a",
                    "\\p{L}\\p{M}* é",
                    "[0-9A-F]{4} 00FF",
                    "\\(\\)\\*\\+\\-\\.\\?\\[\\\\\\]\\{\\|\\} ()*+-.?[\\]{|}",
                    "[.b] .",
                    "(a(b(c)?)?)? abc",
                    "a||b b",
                    "#&<>=!,:~@%/\"'`; #&<>=!,:~@%/\"'`;",
                })
        void isAsTheRfcSays(String pattern, String text) {
            assertThat(IRegexp.of(pattern).matches(text)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ' ',
                value = {
                    "abc abcd",
                    "abc xabc",
                    "a|b ab",
                    "ab|cd abd",
                    "a{2,3} aaaa",
                    "a{2} a",
                    "[a-c] B",
                    "[^a-c] b",
                    "[.b] a",
                    "\\. a",
                    "a Á",
                    "\\p{Lu} a",
                    "[^\\p{L}] a",
                    "\\P{L} a",
                    "[^-] -",
                    "a{0} a",
                    "\\\\. a",
                })
        void isOfTheWholeTextAndCountsCase(String pattern, String text) {
            assertThat(IRegexp.of(pattern).matches(text)).isFalse();
        }

        @Test
        void takesADotForAnythingButLineBreaks() {
            IRegexp any = IRegexp.of(".");

            assertThat(any.matches("\n")).isFalse();
            assertThat(any.matches("\r")).isFalse();
            assertThat(any.matches("\u2028")).isTrue();
            assertThat(any.matches("\u0085")).isTrue();
            assertThat(any.matches("\u0000")).isTrue();
            assertThat(any.matches("😀")).isTrue();
            assertThat(any.matches("")).isFalse();
        }

        @Test
        void knowsTheThreeControlCharacters() {
            assertThat(IRegexp.of("\\n\\r\\t[\\n\\r\\t]").matches("\n\r\t\r")).isTrue();
            assertThat(IRegexp.of("[^\\n]").matches("\n")).isFalse();
            assertThat(IRegexp.of("[^a]").matches("\n")).isTrue();
        }

        @Test
        void takesNothingForNothing() {
            assertThat(IRegexp.of("").matches("")).isTrue();
            assertThat(IRegexp.of("").matches("a")).isFalse();
            assertThat(IRegexp.of("()*").matches("")).isTrue();
            assertThat(IRegexp.of("|a").matches("")).isTrue();
        }

        @Test
        void takesNoPartOfAPatternForTheSyntaxOfAnotherLanguage() {
            assertThat(IRegexp.of("/a/i").matches("/a/i")).isTrue();
            assertThat(IRegexp.of("a # b").matches("a # b")).isTrue();
            assertThat(IRegexp.of("[a&&b]").matches("&")).isTrue();
            assertThat(IRegexp.of("[:alpha:]").matches("l")).isTrue();
            assertThat(IRegexp.of("(a)(b)").matches("ab")).isTrue();
        }
    }

    @Nested
    class CharactersOfAllPlanes {

        @Test
        void countAsOne() {
            assertThat(IRegexp.of(".").matches("😀")).isTrue();
            assertThat(IRegexp.of("..").matches("😀")).isFalse();
            assertThat(IRegexp.of("😀{3}").matches("😀😀😀")).isTrue();
            assertThat(IRegexp.of("[^a]").matches("😀")).isTrue();
        }

        @Test
        void stretchOverRanges() {
            IRegexp faces = IRegexp.of("[😀-🙏]+");

            assertThat(faces.matches("😀😎🙏")).isTrue();
            assertThat(faces.matches("🚀")).isFalse();
            assertThat(IRegexp.of("[\uD7FF-\uE000]").matches("\uE000")).isTrue();
            assertThat(IRegexp.of("[\u0000-\uDBFF\uDFFF]").matches("\uDBFF\uDFFF"))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "Lu,A",
                    "Ll,ß",
                    "Lt,ǅ",
                    "Lm,ʰ",
                    "Lo,漢",
                    "Mn,\u0301",
                    "Mc,\u0903",
                    "Me,\u20DD",
                    "Nd,٣",
                    "Nl,Ⅷ",
                    "No,½",
                    "Pc,_",
                    "Pd,–",
                    "Ps,(",
                    "Pe,]",
                    "Pi,«",
                    "Pf,»",
                    "Po,!",
                    "Zs,\u00A0",
                    "Zl,'\u2028'",
                    "Zp,'\u2029'",
                    "Sm,+",
                    "Sc,€",
                    "Sk,^",
                    "So,🤔",
                    "Cc,\u0007",
                    "Cf,\u200B",
                    "Cn,\u0378",
                    "Co,\uE000",
                    "L,𝒳",
                    "M,\u0301",
                    "N,7",
                    "P,?",
                    "Z,\u00A0",
                    "S,🦀",
                    "C,\uFFFF",
                })
        void haveTheirCategory(String category, String character) {
            assertThat(IRegexp.of("\\p{" + category + "}").matches(character)).isTrue();
            assertThat(IRegexp.of("[\\p{" + category + "}]").matches(character)).isTrue();
            assertThat(IRegexp.of("\\P{" + category + "}").matches(character)).isFalse();
            assertThat(IRegexp.of("[^x\\p{" + category + "}]").matches(character))
                    .isFalse();
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "a**     | character 3: '*' has nothing to repeat; remove it, or write '\\*'",
                    "+a      | character 1: '+' has nothing to repeat; remove it, or write '\\+'",
                    "a{2}?   | character 5: '?' has nothing to repeat; remove it, or write '\\?'",
                    "a{      | character 3: a number is missing in the repetition; write as '{2}', '{2,}' or '{2,5}'",
                    "a{,2}   | character 3: a number is missing in the repetition; write as '{2}', '{2,}' or '{2,5}'",
                    "a{2     | character 4: the repetition of character 2 is not closed; add '}'",
                    "a{2,1}  | character 2: the repetition goes from 2 down to 1; swap the two",
                    "a}      | character 2: '}' closes nothing; remove it, or write '\\}'",
                    "a]      | character 2: ']' closes nothing; remove it, or write '\\]'",
                    "a)      | character 2: ')' closes no group; remove it, or write '\\)'",
                    "(a      | character 3: the group of character 1 is not closed; add ')'",
                    "((a)    | character 5: the group of character 1 is not closed; add ')'",
                    "[a      | character 3: the class of character 1 is not closed; add ']'",
                    "[       | character 2: the pattern ends too early; complete it",
                    "[]a]    | character 2: ']' cannot stand here in a class; write '\\]'",
                    "[a[b]]  | character 3: '[' cannot stand here in a class; write '\\['",
                    "[z-a]   | character 2: the range goes down; swap its ends",
                    "[a--]   | character 4: '-' cannot stand here in a class; write '\\-'",
                    "[a-c-e] | character 5: '-' stands neither in a range nor at an end of the class; write '\\-'",
                    "[--a]   | character 3: '-' stands neither in a range nor at an end of the class; write '\\-'",
                    "[a-\\d] | character 5: '\\d' is not of I-Regexp; write '[0-9]' or '\\p{Nd}'",
                    "^a$     | character 1: a pattern has no anchors, it always matches the whole; remove it, or write '\\^'",
                    "a$      | character 2: a pattern has no anchors, it always matches the whole; remove it, or write '[$]'",
                    "\\d+    | character 2: '\\d' is not of I-Regexp; write '[0-9]' or '\\p{Nd}'",
                    "\\D     | character 2: '\\D' is not of I-Regexp; write '[^0-9]' or '\\P{Nd}'",
                    "\\w     | character 2: '\\w' is not of I-Regexp; write '[0-9A-Z_a-z]'",
                    "\\W     | character 2: '\\W' is not of I-Regexp; write '[^0-9A-Z_a-z]'",
                    "\\s     | character 2: '\\s' is not of I-Regexp; write '[ \\t\\n\\r]'",
                    "[\\S]   | character 3: '\\S' is not of I-Regexp; write '[^ \\t\\n\\r]'",
                    "\\bx    | character 2: '\\b' is not of I-Regexp; remove it, a pattern always matches the whole",
                    "(a)\\1  | character 5: '\\1' is not of I-Regexp; write the group again; there are no references to groups",
                    "\\u0041 | character 2: '\\u' is not of I-Regexp; write the character itself",
                    "\\$     | character 2: '\\$' is not of I-Regexp; write '[$]'",
                    "\\/     | character 2: '\\/' is not of I-Regexp; write the character without the backslash",
                    "a\\     | character 3: the pattern ends too early; complete it",
                    "(?:a)   | character 1: '(?' is not of I-Regexp; use '(' for a group; there is no lookaround and no flag",
                    "(?=a)   | character 1: '(?' is not of I-Regexp; use '(' for a group; there is no lookaround and no flag",
                    "\\p{Lu  | character 6: the pattern ends too early; complete it",
                    "\\pL    | character 3: a category is not in braces; write as '\\p{Lu}'",
                    "😀*+    | character 3: '+' has nothing to repeat; remove it, or write '\\+'",
                })
        void saysWhereAndWhyAndWhatInstead(String pattern, String problem) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> IRegexp.of(pattern))
                    .withMessage("[P109] pattern '" + pattern + "': " + problem);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Greek", "IsGreek", "InBasicLatin", "lu", "Cs", "LC", "", "^L", "Lu,Ll", "LuLl"})
        void listsTheCategories(String category) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> IRegexp.of("\\p{" + category + "}"))
                    .withMessage("[P109] pattern '\\p{" + category + "}': character 4: '" + category
                            + "' is no category of I-Regexp; choose one of L, M, N, P, Z, S, C, Cc, Cf, Cn, Co, Ll, Lm, Lo, Lt,"
                            + " Lu, Mc, Me, Mn, Nd, Nl, No, Pc, Pd, Pe, Pf, Pi, Po, Ps, Sc, Sk, Sm, So, Zl, Zp, Zs");
        }

        @Test
        void knowsHalvesOfSurrogatePairs() {
            for (String pattern : new String[] {"\uD83D", "[\uDE00]", "[a-\uD83D]"}) {
                assertThatExceptionOfType(ProblemException.class)
                        .isThrownBy(() -> IRegexp.of(pattern))
                        .withMessageContaining("half of a surrogate pair is no character; remove it");
            }
        }

        @Test
        void isOneProblemOfTheOneWhoWroteThePattern() {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> IRegexp.of("a**"))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.USER))
                    .satisfies(e -> assertThat(e.problems())
                            .containsExactly(new Problem(
                                    Code.INVALID_PATTERN,
                                    "pattern 'a**'",
                                    "character 3: '*' has nothing to repeat",
                                    "remove it, or write '\\*'")));
        }
    }

    @Test
    void isKnownByItsText() {
        assertThat(IRegexp.of("a+"))
                .hasToString("a+")
                .isEqualTo(IRegexp.of("a+"))
                .hasSameHashCodeAs(IRegexp.of("a+"))
                .isNotEqualTo(IRegexp.of("aa*"));
    }
}
