package dev.tocsin.delivery.match;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the value of one label must be. Immutable; ordered by name, value and operator, as Alertmanager orders the matchers
 * of a route.
 *
 * <p>A regular expression is one of RE2: it matches in a time linear in the length of the value, and the whole value or not
 * at all. A label that is missing is an empty text, so {@code team=""} asks that there is none.
 *
 * @since 0.1
 */
public final class Matcher implements Comparable<Matcher> {
    private static final Comparator<Matcher> ORDER = Comparator.comparing(Matcher::name, CodePointOrder.INSTANCE)
            .thenComparing(Matcher::value, CodePointOrder.INSTANCE)
            .thenComparing(Matcher::operator);

    private final String name;
    private final Operator operator;
    private final String value;
    private final Predicate<String> fits;

    private Matcher(String name, Operator operator, String value, Predicate<String> fits) {
        this.name = name;
        this.operator = operator;
        this.value = value;
        this.fits = fits;
    }

    /**
     * Returns a matcher of these parts.
     *
     * @throws ProblemException with the code {@code P316} if the name is empty, a text is no Unicode, or the value is no
     *     regular expression where the operator takes one; the place is {@code matcher 'name=value'}
     */
    public static Matcher of(String name, Operator operator, String value) {
        String written = name + operator.symbol() + value;
        if (!MatcherSyntax.UTF8.isLabelName(name)) {
            throw Mistake.in(
                    written,
                    "the label name " + Quoted.of(name) + " is not a text of at least one character",
                    "name the label");
        }
        if (!Unicode.isValid(value)) {
            throw Mistake.in(written, "the value has half a character, which is none", "write it as UTF-8");
        }
        return new Matcher(name, operator, value, test(operator, value, written));
    }

    private static Predicate<String> test(Operator operator, String value, String written) {
        Predicate<String> match = operator.isRegex() ? AnchoredRegex.of(value, written) : value::equals;
        return operator.isEqual() ? match : match.negate();
    }

    /** {@return the label that is looked at} */
    public String name() {
        return name;
    }

    /** {@return how its value is compared} */
    public Operator operator() {
        return operator;
    }

    /** {@return what its value is compared with, as it was given} */
    public String value() {
        return value;
    }

    /** {@return whether a label of this value is as it must be; of a missing label, the value is empty} */
    public boolean matches(String labelValue) {
        return fits.test(labelValue);
    }

    @Override
    public int compareTo(Matcher other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matcher matcher
                && name.equals(matcher.name)
                && operator == matcher.operator
                && value.equals(matcher.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, operator.symbol(), value);
    }

    /**
     * Writes it as Alertmanager does: {@code team="db"}. A name with a character that the UTF-8 syntax reserves is quoted,
     * and the value is escaped as Go does it then; else only backslashes, quotes and line breaks are.
     */
    @Override
    public String toString() {
        return name.codePoints().anyMatch(Unicode::isReserved)
                ? GoQuote.of(name) + operator.symbol() + GoQuote.of(value)
                : name + operator.symbol() + '"' + escaped(value) + '"';
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
    }
}
