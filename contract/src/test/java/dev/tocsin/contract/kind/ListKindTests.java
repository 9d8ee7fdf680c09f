package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.value.Secret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListKindTests {

    private final Reader words = new Reader(new ListKind(new StringKind(new Range<>(null, 5), null)));
    private final Reader numbers = new Reader(new ListKind(new IntegerKind(new Range<>(0L, 10L), false)));
    private final Reader secrets = new Reader(new ListKind(new SecretKind(new Range<>(2, null), null, false)));

    @Test
    void splitsTextAtCommas() {
        assertThat(words.takesText("a, b ,c")).isEqualTo(List.of("a", "b", "c"));
        assertThat(words.takesText("a,,")).isEqualTo(List.of("a", "", ""));
        assertThat(words.takesText(" ")).isEqualTo(List.of());
        assertThat(numbers.takesText("1,+2")).isEqualTo(List.of(1L, 2L));
        assertThat(secrets.takesText("ab, c")).isEqualTo(List.of(Secret.of("ab"), Secret.of(" c")));
    }

    @Test
    void takesJsonText() {
        assertThat(words.takesText(" [\"a,b\", \" c\"] ")).isEqualTo(List.of("a,b", " c"));
        assertThat(numbers.refusesText("[1, \"2\"]"))
                .isEqualTo("[P303] field 'x[1]' of plugin 'p': found the string '2', expected an integer;"
                        + " write it without quotes");
        assertThat(numbers.refusesText("[1, 2"))
                .isEqualTo("[P501] field 'x' of plugin 'p': as JSON, at 1:6: the text ends before the value does;"
                        + " complete it; it may be truncated");
    }

    @Test
    void takesStructuredListsAndJavaCollections() {
        assertThat(words.takesJson("[\"a\"]")).isEqualTo(List.of("a"));
        assertThat(numbers.takes(List.of("1", 2))).isEqualTo(List.of(1L, 2L));
        numbers.accepts(List.of(1, 2L));
    }

    @Test
    void tellsAllMistakesOfItsElements() {
        assertThat(numbers.refusesText("1,11,x")).isEqualTo("""
                        [P305] field 'x[1]' of plugin 'p': 11 is above the maximum 10; choose 0 to 10
                        [P303] field 'x[2]' of plugin 'p': found 'x', expected an integer; choose 0 to 10""");
        assertThat(numbers.rejects(Arrays.asList(1L, null, "2"))).isEqualTo("""
                        [P303] field 'x[1]' of plugin 'p': found null, expected an integer; choose 0 to 10
                        [P303] field 'x[2]' of plugin 'p': found a value of type 'java.lang.String', expected an integer; \
                        choose 0 to 10""");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(words.refusesJson("\"a,b\""))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the string 'a,b', expected a list;"
                        + " give a list, each element a string");
        assertThat(words.refusesJson("{}"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found an object, expected a list;"
                        + " give a list, each element a string");
    }

    @Test
    void tellsNothingOfAPlaceholdersContent() {
        assertThat(numbers.refusesPlaceholder("1,hunter2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '${env:X}', expected a list;"
                        + " give a list, each element an integer");
        assertThat(numbers.refusesPlaceholder("[1,"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '${env:X}', expected a list;"
                        + " give a list, each element an integer");
    }

    @Test
    void showsNoSecretElement() {
        assertThat(secrets.refusesText("hunter2,h"))
                .isEqualTo("[P306] field 'x[1]' of plugin 'p': the secret is too short; give at least 2 characters");
        assertThat(secrets.refusesText("[hunter2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a text, expected a list;"
                        + " give a list, each element a secret");
        assertThat(secrets.refusesJson("\"hunter2\""))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a string, expected a list;"
                        + " give a list, each element a secret");
    }

    @Test
    void hasAtMostTenThousandEntries() {
        assertThat((List<?>) numbers.takes(Collections.nCopies(10_000, 1))).hasSize(10_000);
        assertThat(numbers.refuses(Collections.nCopies(10_001, 1)))
                .isEqualTo("[P305] field 'x' of plugin 'p': has 10001 entries, above the maximum 10000;"
                        + " give at most 10000 entries");
    }

    @Test
    void holdsAtMostAMebibyteOfText() {
        Reader any = new Reader(new ListKind(new StringKind(Range.any(), null)));
        String half = "x".repeat(1 << 19);

        any.accepts(List.of(half, half));
        assertThat(any.refuses(List.of(half, half, "x")))
                .isEqualTo("[P307] field 'x' of plugin 'p': holds more characters than the maximum 1048576;"
                        + " give at most 1048576 characters in all");
        assertThat(any.rejects(List.of(half, half, "x")))
                .isEqualTo("[P307] field 'x' of plugin 'p': holds more characters than the maximum 1048576;"
                        + " give at most 1048576 characters in all");
    }

    @Test
    void givesAnImmutableCopy() {
        List<String> source = new ArrayList<>(List.of("a"));
        List<?> read = (List<?>) words.takes(source);
        source.add("b");

        assertThat(read).isEqualTo(List.of("a"));
        assertThatThrownBy(read::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void writesAJsonArray() {
        assertThat(numbers.kind().write(List.of(1L, 2L))).hasToString("[1,2]");
    }
}
