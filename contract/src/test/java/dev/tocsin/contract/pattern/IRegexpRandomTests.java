package dev.tocsin.contract.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.Seeds;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares with the JDK's own patterns where both read the same syntax. */
class IRegexpRandomTests {

    private static final String[] CHARACTERS = {"a", "b", "c", "-", "^", "é", "😀", "\n"};

    @Test
    void agreesWithTheJdkOnWhatMatches() {
        Seeds.forEach(1500, (seed, random) -> {
            String pattern = alternatives(random, 3);
            IRegexp ours = IRegexp.of(pattern);
            Pattern theirs = Pattern.compile(pattern.replaceAll("(?<!\\\\)\\.", "[^\\\\n\\\\r]"));
            for (int i = 0; i < 20; i++) {
                String text = repeat(random, 6, () -> one(random, CHARACTERS));
                assertThat(ours.matches(text))
                        .as("%s: '%s' and '%s'", seed, pattern, text)
                        .isEqualTo(theirs.matcher(text).matches());
            }
        });
    }

    @Test
    void readsOrRefusesWhateverIsThere() {
        String[] pieces = "a ( ) [ ] { } | * + ? . - ^ $ \\ , 0 2 9 p L u n \\p{L} 😀 \uD83D".split(" ");
        Seeds.forEach(5000, (seed, random) -> {
            String pattern = repeat(random, 12, () -> one(random, pieces));
            try {
                assertThat(IRegexp.of(pattern)).as(seed).hasToString(pattern);
            } catch (ProblemException e) {
                assertThat(e).as(seed).hasMessageMatching("(?s)\\[P109] pattern '.*': character \\d+: .+; .+");
            }
        });
    }

    private static String alternatives(Random random, int depth) {
        return Stream.generate(() -> repeat(random, 3, () -> piece(random, depth)))
                .limit(1 + random.nextInt(2))
                .collect(Collectors.joining("|"));
    }

    private static String piece(Random random, int depth) {
        return atom(random, depth) + one(random, "", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "{1,3}");
    }

    private static String atom(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 4)) {
            case 0 -> one(random, "a", "b", "c", "-", "\\^", "[$]", "é", "😀", "\\n", "\\.", "\\-");
            case 1 -> ".";
            case 2 -> one(random, "\\p{L}", "\\P{L}", "\\p{Ll}", "\\p{So}", "\\P{Cc}");
            case 3 -> characterClass(random);
            default -> "(" + alternatives(random, depth - 1) + ")";
        };
    }

    private static String characterClass(Random random) {
        String elements = one(random, "a", "b-c", "\\^", "😀", "\\p{L}", "\\P{Ll}", "a-😀", "\\n", "\\.")
                + repeat(random, 3, () -> one(random, "b", "a-b", "é", "\\p{S}", "\\r", "\\-"));
        return "[" + one(random, "", "^") + elements + "]";
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String repeat(Random random, int atMost, Supplier<String> part) {
        return Stream.generate(part).limit(random.nextInt(atMost + 1)).collect(Collectors.joining());
    }
}
