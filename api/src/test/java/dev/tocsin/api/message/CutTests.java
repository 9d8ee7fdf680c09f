package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutTests {
    private static final String FAMILY = "👨‍👩‍👧‍👦";
    private static final String FLAG = "🇳🇱";

    private static String plain(String text, int max, Unit unit) {
        return Cut.to(max, unit, Markup.PLAIN).of(text);
    }

    private static String cut(Markup markup, String text, int max) {
        return Cut.to(max, Unit.CODE_POINTS, markup).of(text);
    }

    @Nested
    class OfPlainText {
        @ParameterizedTest
        @EnumSource(Unit.class)
        void returnsWhatFitsAsTheSameObject(Unit unit) {
            String text = new String("disk full");

            assertThat(plain(text, 9, unit)).isSameAs(text);
        }

        @Test
        void marksWhatItCuts() {
            assertThat(plain("disk full", 8, Unit.CODE_POINTS)).isEqualTo("disk fu…");
        }

        @Test
        void leavesNoSpaceBeforeTheMark() {
            assertThat(plain("disk full", 6, Unit.CODE_POINTS)).isEqualTo("disk…");
        }

        @ParameterizedTest
        @CsvSource({
            "CODE_POINTS, 4, aé漢😀",
            "CODE_POINTS, 3, aé…",
            "UTF16, 5, aé漢😀",
            "UTF16, 4, aé漢…",
            "BYTES, 10, aé漢😀",
            "BYTES, 9, aé漢…",
            "BYTES, 8, aé…",
            "BYTES, 3, …"
        })
        void countsAsTheTargetDoes(Unit unit, int max, String expected) {
            assertThat(plain("aé漢😀", max, unit)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void writesNothingWhereTheMarkDoesNotFit(int max) {
            assertThat(plain("disk full", max, Unit.BYTES)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {4, 5, 8, 13, 14})
        void dividesNoFamilyOfEmoji(int max) {
            assertThat(plain("ab " + FAMILY + FAMILY, max, Unit.UTF16)).isEqualTo("ab…");
        }

        @Test
        void keepsWholeFamilies() {
            assertThat(plain("ab " + FAMILY + FAMILY, 15, Unit.UTF16)).isEqualTo("ab " + FAMILY + "…");
        }

        @Test
        void dividesNoFlagHoweverManyStandTogether() {
            assertThat(plain(FLAG.repeat(40), 40, Unit.CODE_POINTS)).isEqualTo(FLAG.repeat(19) + "…");
        }

        @Test
        void keepsALetterAndItsAccentsTogether() {
            assertThat(plain("e\u0301e\u0301e\u0301", 4, Unit.CODE_POINTS)).isEqualTo("e\u0301…");
        }

        @Test
        void keepsALineEndTogether() {
            assertThat(plain("a\r\nbcd", 3, Unit.CODE_POINTS)).isEqualTo("a…");
        }

        @Test
        void writesTheMarkAloneWhereTheFirstCharacterIsTooLong() {
            assertThat(plain("e" + "\u0301".repeat(100), 50, Unit.UTF16)).isEqualTo("…");
        }

        @Test
        void isQuickWithAVeryLongText() {
            assertThat(plain("node-1 crossed 90%!\n".repeat(1 << 19), 20, Unit.CODE_POINTS))
                    .isEqualTo("node-1 crossed 90%!…");
        }

        @Test
        void takesNoLimitThatNothingFits() {
            assertThatThrownBy(() -> Cut.to(0, Unit.BYTES, Markup.PLAIN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a limit is at least 1, not 0");
        }
    }

    @Nested
    class OfSlack {
        @Test
        void dividesNoEntity() {
            assertThat(cut(Markup.SLACK, "a &lt;bcdefghijk", 6)).isEqualTo("a…");
            assertThat(cut(Markup.SLACK, "a &lt;bcdefghijk", 7)).isEqualTo("a &lt;…");
        }

        @Test
        void closesWhatIsOpen() {
            assertThat(cut(Markup.SLACK, "*disk is full* now", 9)).isEqualTo("*disk i*…");
            assertThat(cut(Markup.SLACK, "```disk is full``` now", 14)).isEqualTo("```disk is```…");
        }

        @Test
        void takesALinkWholeOrNot() {
            String text = "see <https://a.example/b|the page> now";

            assertThat(cut(Markup.SLACK, text, 34)).isEqualTo("see…");
            assertThat(cut(Markup.SLACK, text, 35)).isEqualTo("see <https://a.example/b|the page>…");
        }

        @Test
        void takesAStarAmongWordsAsOne() {
            assertThat(cut(Markup.SLACK, "2*3 and snake_case_name", 16)).isEqualTo("2*3 and snake_c…");
            assertThat(cut(Markup.SLACK, "a *b\nand more of it", 12)).isEqualTo("a *b\nand mo…");
        }
    }

    @Nested
    class OfMarkdown {
        @Test
        void dividesNoEscape() {
            assertThat(cut(Markup.MARKDOWN, "a\\*b\\*cdef", 3)).isEqualTo("a…");
            assertThat(cut(Markup.MARKDOWN, "a\\*b\\*cdef", 4)).isEqualTo("a\\*…");
        }

        @Test
        void closesWhatIsOpenFromTheInside() {
            assertThat(cut(Markup.MARKDOWN, "**disk _is full_ now**", 15)).isEqualTo("**disk _is_**…");
            assertThat(cut(Markup.MARKDOWN, "***disk is full*** now", 13)).isEqualTo("***disk i***…");
            assertThat(cut(Markup.MARKDOWN, "~~disk is full~~ now", 11)).isEqualTo("~~disk i~~…");
            assertThat(cut(Markup.MARKDOWN, "``disk ` is full`` now", 12)).isEqualTo("``disk``…");
        }

        @Test
        void closesABlockOfCodeOnALineOfItsOwn() {
            assertThat(cut(Markup.MARKDOWN, "```java\nint *disk;\nint full;\n```\nnow", 23))
                    .isEqualTo("```java\nint *disk\n```\n…");
        }

        @Test
        void takesALinkWholeOrNot() {
            String text = "see [the \\] page](https://a.example/(b)) now";

            assertThat(cut(Markup.MARKDOWN, text, 40)).isEqualTo("see…");
            assertThat(cut(Markup.MARKDOWN, text, 41)).isEqualTo("see [the \\] page](https://a.example/(b))…");
        }

        @Test
        void takesSignsThatFormatNothingAsCharacters() {
            assertThat(cut(Markup.MARKDOWN, "* 2 * 3 and snake_case_name", 18)).isEqualTo("* 2 * 3 and snake…");
            assertThat(cut(Markup.MARKDOWN, "a *b\n\nand more of it", 11)).isEqualTo("a *b\n\nand…");
            assertThat(cut(Markup.MARKDOWN, "[1] [2] and < more", 14)).isEqualTo("[1] [2] and <…");
        }
    }

    @Nested
    class OfMarkdownV2 {
        @Test
        void dividesNoEscape() {
            assertThat(cut(Markup.MARKDOWN_V2, "a\\.b\\.cdef", 3)).isEqualTo("a…");
        }

        @Test
        void closesWhatIsOpenFromTheInside() {
            assertThat(cut(Markup.MARKDOWN_V2, "*disk ~is ||full||~ now*", 18)).isEqualTo("*disk ~is ||f||~*…");
        }

        @Test
        void keepsTheEndOfItalicsFromThatOfAnUnderline() {
            assertThat(cut(Markup.MARKDOWN_V2, "__disk _is full_ now__", 14)).isEqualTo("__disk _i_\u200B__…");
            assertThat(cut(Markup.MARKDOWN_V2, "__disk _is_ full__", 14)).isEqualTo("__disk _i_\u200B__…");
        }

        @Test
        void takesStarsInCodeAsCharacters() {
            assertThat(cut(Markup.MARKDOWN_V2, "`a * b \\` c` now and then", 12))
                    .isEqualTo("`a * b \\``…");
            assertThat(cut(Markup.MARKDOWN_V2, "```a * b_ c``` now and then", 13))
                    .isEqualTo("```a * b_```…");
        }
    }

    @Nested
    class OfHtml {
        @Test
        void dividesNoTagAndNoEntity() {
            assertThat(cut(Markup.HTML, "a<br title=\"x>y\">bcd", 17)).isEqualTo("a…");
            assertThat(cut(Markup.HTML, "a&quot;bcd", 7)).isEqualTo("a…");
        }

        @ParameterizedTest
        @EnumSource(
                value = Markup.class,
                names = {"HTML", "TELEGRAM_HTML"})
        void closesWhatIsOpenFromTheInside(Markup markup) {
            assertThat(cut(markup, "<b>disk <i>is full</i></b> now", 20)).isEqualTo("<b>disk</b>…");
            assertThat(cut(markup, "<b>disk <i>is full</i></b> now", 22)).isEqualTo("<b>disk <i>is</i></b>…");
            assertThat(cut(markup, "<a href=\"https://a.example\">disk full</a>", 34))
                    .isEqualTo("<a href=\"https://a.example\">d</a>…");
        }

        @Test
        void passesOverWhatNothingCloses() {
            assertThat(cut(Markup.HTML, "<p>a<br>b<hr/>c<!-- <b> -->defg</p>", 33))
                    .isEqualTo("<p>a<br>b<hr/>c<!-- <b> -->d</p>…");
        }

        @Test
        void closesWhatWasLeftOpenInside() {
            assertThat(cut(Markup.HTML, "<ul><li>a<li>b</ul>c and more", 21)).isEqualTo("<ul><li>a<li>b</ul>c…");
            assertThat(cut(Markup.HTML, "<B>disk</b></i> full now", 17)).isEqualTo("<B>disk</b></i>…");
        }

        @Test
        void takesSignsThatAreNoTagAsCharacters() {
            assertThat(cut(Markup.HTML, "a < b & c <d and more of it", 14)).isEqualTo("a < b & c <d…");
        }
    }
}
