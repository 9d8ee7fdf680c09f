package dev.tocsin.contract.kind;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value on trial: what messages call it, and where its problems go.
 *
 * <p>It alone words the problems of values, so that a secret, its length, or what a placeholder resolved to is shown nowhere.
 */
record Trial(Kind kind, Input input, Place place, Problems.Collector problems) {

    private static final String VOWELS = "aeio";

    /** {@return the kind's word with its article: {@code an integer}} */
    static String oneOf(Kind kind) {
        if (kind instanceof AnyKind) {
            return "a JSON value";
        }
        return (VOWELS.indexOf(kind.word().charAt(0)) < 0 ? "a " : "an ") + kind.word();
    }

    /** {@return the text that was written: of the text form what is inside white space, of JSON a string; null if none was} */
    @Nullable
    String written() {
        if (input instanceof Input.Text text) {
            return text.value().strip();
        }
        return input instanceof Input.Typed typed && typed.value() instanceof Json.Text text ? text.value() : null;
    }

    /** Adds a problem. {@return null, which is what reading answers then} */
    @Nullable
    Object reject(Code code, String message, String fix) {
        problems.add(code, place.toString(), message, fix);
        return null;
    }

    /** Adds that the input is not of the kind. {@return null, which is what reading answers then} */
    @Nullable
    Object rejectKind() {
        String found = kind.holdsSecret() ? Found.withoutContent(input) : Found.inWords(input);
        return reject(Code.WRONG_KIND, "found " + found + ", expected " + oneOf(kind), Cure.of(input, kind));
    }

    /** Judges a value by its bounds. {@return whether they include it} */
    <T extends Comparable<T>> boolean isWithin(Range<T> range, T value, Function<? super T, String> words) {
        T minimum = range.minimum();
        if (minimum != null && value.compareTo(minimum) < 0) {
            String bound = " is below the minimum " + words.apply(minimum);
            reject(Code.BELOW_MINIMUM, name(words.apply(value)) + bound, "choose " + range.inWords(words));
            return false;
        }
        T maximum = range.maximum();
        if (maximum != null && value.compareTo(maximum) > 0) {
            String bound = " is above the maximum " + words.apply(maximum);
            reject(Code.ABOVE_MAXIMUM, name(words.apply(value)) + bound, "choose " + range.inWords(words));
            return false;
        }
        return true;
    }

    /** Judges a text by the number of its code points. {@return whether the bounds include it} */
    boolean hasLengthWithin(Range<Integer> range, String text) {
        int length = text.codePointCount(0, text.length());
        if (range.includes(length)) {
            return true;
        }
        boolean isShort = range.minimum() != null && length < range.minimum();
        String bound = isShort ? "below the minimum " + range.minimum() : "above the maximum " + range.maximum();
        String message = isHidden()
                ? " is too " + (isShort ? "short" : "long")
                : " has " + Lengths.characters(length) + ", " + bound;
        String name = name(Quoted.of(text));
        reject(isShort ? Code.TOO_SHORT : Code.TOO_LONG, name + message, "give " + Lengths.inWords(range));
        return false;
    }

    /** Judges a text by both its length and a pattern. {@return whether it is within the bounds and matches, if it must} */
    boolean fits(Range<Integer> length, @Nullable IRegexp pattern, String text) {
        boolean hasLength = hasLengthWithin(length, text);
        return matches(pattern, text) && hasLength;
    }

    private boolean matches(@Nullable IRegexp pattern, String text) {
        boolean matches = pattern == null || pattern.matches(text);
        if (!matches) {
            String message = name(Quoted.of(text)) + " does not match the pattern '" + pattern + "'";
            reject(Code.PATTERN_MISMATCH, message, "give " + oneOf(kind) + " of which the whole matches");
        }
        return matches;
    }

    /** {@return what messages call the value, which is {@code canonical} only if that may be shown} */
    String name(String canonical) {
        if (kind.holdsSecret()) {
            return "the " + kind.word();
        }
        return input instanceof Input.Text text && isVeiled() ? Quoted.of(text.shown()) : canonical;
    }

    /** Reads what a text holds: plainly if the text may be shown, else silently. */
    @Nullable
    Object open(Function<Trial, @Nullable Object> reading) {
        return isVeiled() ? openSilently(reading) : reading.apply(this);
    }

    /**
     * Reads what a text holds. Of a mistake inside no more is told than that the text is not of the kind, as a key or a part
     * would give away something of it.
     */
    @Nullable
    Object openSilently(Function<Trial, @Nullable Object> reading) {
        Object value = reading.apply(new Trial(kind, input, place, Problems.collector()));
        return value == null ? rejectKind() : value;
    }

    /** {@return the trial of a part of this value} */
    Trial of(Input part, Place partPlace) {
        return new Trial(kind, part, partPlace, problems);
    }

    private boolean isHidden() {
        return kind.holdsSecret() || isVeiled();
    }

    private boolean isVeiled() {
        return input instanceof Input.Text text && text.isVeiled();
    }
}
