package dev.tocsin.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Posts it. And more.                  | Posts it.
                    No end                               | No end
                    Takes 1.5 s at most; no more.        | Takes 1.5 s at most; no more.
                    Is it so? Yes.                       | Is it so?
                    {@code x} or {@literal <y>}.         | x or <y>.
                    See {@link Foo#bar}, {@link #baz}.   | See Foo.bar, baz.
                    See {@linkplain Foo the other one}.  | See the other one.
                    {@return the answer}                 | Returns the answer.
                    {@return a {@link Foo} of {@code x}} | Returns a Foo of x.
                    An <em>HTML</em> &lt;tag&gt; &amp; 1 < 2. | An HTML <tag> & 1 < 2.
                    """)
    void theSummaryIsTheFirstSentenceWithoutTags(String comment, String summary) {
        assertThat(Javadoc.of(" " + comment + "\n\n <p>More.\n").summary()).isEqualTo(summary);
    }

    @Test
    void linesAreJoined() {
        assertThat(Javadoc.of(" Posts\n  an incident.\n More.").summary()).isEqualTo("Posts an incident.");
    }

    @Test
    void blockTagsAreNoPartOfTheSummary() {
        Javadoc javadoc =
                Javadoc.of(" Does it\n @param one the one.\n   Not two.\n @param two\n     the other\n @return x\n");
        assertThat(javadoc.summary()).isEqualTo("Does it");
        assertThat(javadoc.parameters()).containsOnly(entry("one", "the one."), entry("two", "the other"));
        assertThat(javadoc.parameter("three")).isEmpty();
    }

    @Test
    void noCommentHasNoWords() {
        assertThat(Javadoc.of(null)).isEqualTo(Javadoc.of(""));
        assertThat(Javadoc.of(null).summary()).isEmpty();
    }
}
