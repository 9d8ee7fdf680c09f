package dev.tocsin.delivery.match;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How matchers are written, and which names a label may have.
 *
 * <p>Each text is one matcher, {@code team="db"}, or a list with commas between, perhaps in braces: {@code {team="db",
 * severity!~"info|debug"}}. A text has at most {@value #MAX_LENGTH} characters, and a list {@value #MAX_MATCHERS} matchers.
 *
 * @since 0.1
 */
public enum MatcherSyntax {
    /**
     * Alertmanager's before 0.27: names of ASCII letters, digits, underscores and, in a matcher, colons; values with or
     * without quotes, with the escapes {@code \\}, {@code \"} and {@code \n}; any other backslash stands for itself.
     */
    CLASSIC,

    /** Alertmanager's of 0.27 and later: any name and value, quoted as in Go where a character means something else. */
    UTF8,

    /**
     * Both, as Alertmanager does it by default: a text that only one of them reads means what it means there, and one that
     * they read differently means what it means in the classic syntax.
     */
    FALLBACK;

    /** How many characters a text may have. */
    public static final int MAX_LENGTH = 65_536;

    /** How many matchers a list may have. */
    public static final int MAX_MATCHERS = 100;

    private static final Pattern CLASSIC_NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    /**
     * Reads one matcher, which has no braces around it.
     *
     * @param warnings takes a problem with the code {@code P317} if only the classic syntax reads the text, or reads it
     *     differently; that syntax will go
     * @throws ProblemException with the code {@code P316} if it is none; the place is {@code matcher 'TEXT'}, and the
     *     message begins with the column where there is one
     */
    public Matcher matcher(String text, Consumer<Problem> warnings) {
        return read(text, ClassicReader::matcher, Utf8Reader::matcher, warnings);
    }

    /**
     * Reads a list of matchers; an empty text and empty braces are one of none.
     *
     * @param warnings as for {@link #matcher}
     * @throws ProblemException as {@link #matcher} does
     */
    public Matchers matchers(String text, Consumer<Problem> warnings) {
        return read(text, ClassicReader::matchers, Utf8Reader::matchers, warnings);
    }

    /**
     * {@return whether a label may have this name: in the classic syntax, one of ASCII letters, digits and underscores that
     * begins with no digit; else, any that is not empty}
     */
    public boolean isLabelName(String name) {
        return this == CLASSIC ? CLASSIC_NAME.matcher(name).matches() : !name.isEmpty() && Unicode.isValid(name);
    }

    private <T> T read(String text, Function<String, T> classic, Function<String, T> utf8, Consumer<Problem> warnings) {
        if (text.length() > MAX_LENGTH) {
            String found = "it has " + text.length() + " characters, above the maximum " + MAX_LENGTH;
            throw Mistake.in(text, found, "make it several, or shorter");
        }
        return switch (this) {
            case CLASSIC -> classic.apply(text);
            case UTF8 -> utf8.apply(text);
            case FALLBACK -> fallback(text, classic, utf8, warnings);
        };
    }

    private static <T> T fallback(
            String text, Function<String, T> classic, Function<String, T> utf8, Consumer<Problem> warnings) {
        Optional<T> older = attempt(text, classic);
        T newer;
        try {
            newer = utf8.apply(text);
        } catch (ProblemException unread) {
            T only = older.orElseThrow(() -> unread);
            warnings.accept(warning(text, "only the classic syntax reads it", only));
            return only;
        }
        if (older.isEmpty() || older.get().equals(newer)) {
            return newer;
        }
        warnings.accept(warning(text, "the UTF-8 syntax reads it as '" + newer + "'", older.get()));
        return older.get();
    }

    private static <T> Optional<T> attempt(String text, Function<String, T> syntax) {
        try {
            return Optional.of(syntax.apply(text));
        } catch (ProblemException unread) {
            return Optional.empty();
        }
    }

    private static Problem warning(String text, String found, Object meant) {
        return new Problem(
                Code.CLASSIC_MATCHER, Mistake.place(text), found, "write '" + meant + "', as it is taken now");
    }
}
