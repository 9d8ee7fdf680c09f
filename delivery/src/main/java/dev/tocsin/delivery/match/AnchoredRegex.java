package dev.tocsin.delivery.match;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Regular expressions that match a whole text, in a time linear in its length, whatever they are. */
final class AnchoredRegex {
    private static final String META = "\\.+*?()[]{}^$";
    private static final int MAX_UNROLLED = 10_000;

    private AnchoredRegex() {}

    /** {@return the test of a text that is written in a matcher} */
    static Predicate<String> of(String regex, String matcher) {
        return regex.chars().noneMatch(c -> META.indexOf(c) >= 0)
                ? anyOf(regex.split("\\|", -1))
                : compiled(regex, matcher);
    }

    /** Texts with bars between need no machine. */
    private static Predicate<String> anyOf(String... texts) {
        return texts.length == 1 ? texts[0]::equals : new TreeSet<>(List.of(texts))::contains;
    }

    private static Predicate<String> compiled(String regex, String matcher) {
        RegexSize size = RegexSize.of(regex);
        if (size.steps() > regex.length() + MAX_UNROLLED || size.isDeep()) {
            throw Mistake.in(matcher, "the regular expression is too large", "repeat less in it");
        }
        try {
            Pattern pattern = Pattern.compile("^(?:" + regex + ")$");
            return text -> pattern.matcher(text).find();
        } catch (PatternSyntaxException mistake) {
            throw Mistake.in(
                    matcher,
                    Quoted.of(regex) + " is not a regular expression: " + mistake.getDescription(),
                    "write it as RE2 has it");
        }
    }
}
