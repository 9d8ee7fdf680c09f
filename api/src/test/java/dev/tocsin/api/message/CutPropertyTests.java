package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.fail;

import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts made-up documents to every length there is. */
class CutPropertyTests {
    private static final int DOCUMENTS = 60;
    private static final int LONGEST_CLOSERS = 20;

    @ParameterizedTest
    @EnumSource(Markup.class)
    void whatIsLeftFitsAndIsWhole(Markup markup) {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            String document = new MadeUpDocument(markup, new Random(seed)).text();
            Set<Integer> borders = borders(document);
            for (Unit unit : Unit.values()) {
                for (int max = 1; max <= length(document, unit) + 1; max++) {
                    String left = Cut.to(max, unit, markup).of(document);
                    if (!isRight(document, markup, unit, max, left, borders)) {
                        fail("document %d cut to %d %s: %s -> %s", seed, max, unit, document, left);
                    }
                }
            }
        }
    }

    private static boolean isRight(
            String document, Markup markup, Unit unit, int max, String left, Set<Integer> borders) {
        if (length(document, unit) <= max) {
            return left.equals(document);
        }
        return length(left, unit) <= max
                && Balance.of(markup).holds(left)
                && (left.isEmpty() && unit == Unit.BYTES && max < 3 || isBeginning(document, markup, left, borders));
    }

    /** Whether it is a beginning of the document up to the border of a character, closers, and the mark. */
    private static boolean isBeginning(String document, Markup markup, String left, Set<Integer> borders) {
        String marked = left.substring(0, left.length() - 1);
        return left.endsWith("…")
                && IntStream.rangeClosed(Math.max(0, marked.length() - LONGEST_CLOSERS), marked.length())
                        .filter(borders::contains)
                        .filter(end -> document.startsWith(marked.substring(0, end)))
                        .anyMatch(end -> Balance.of(markup).closes(marked.substring(end)));
    }

    private static Set<Integer> borders(String text) {
        Matcher characters = Pattern.compile("\\X").matcher(text);
        return Stream.concat(Stream.of(0), characters.results().map(MatchResult::end))
                .collect(Collectors.toSet());
    }

    private static int length(String text, Unit unit) {
        return switch (unit) {
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case UTF16 -> text.length();
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }
}
