package dev.tocsin.contract.kind;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
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
        return (VOWELS.indexOf(kind.word().charAt(0)) < 0 ? "a " : "an ") + kind.word();
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
        return reject(Code.WRONG_KIND, "found " + found + ", expected " + oneOf(kind), kind.advice());
    }

    /** Judges a value by its bounds. {@return whether they include it} */
    <T extends Comparable<T>> boolean isWithin(Range<T> range, T value, Function<? super T, String> words) {
        String name = name(words.apply(value));
        if (range.minimum() != null && range.isBelow(value)) {
            String minimum = words.apply(range.minimum());
            reject(Code.BELOW_MINIMUM, name + " is below the minimum " + minimum, "choose " + range.inWords(words));
        } else if (range.maximum() != null && range.isAbove(value)) {
            String maximum = words.apply(range.maximum());
            reject(Code.ABOVE_MAXIMUM, name + " is above the maximum " + maximum, "choose " + range.inWords(words));
        }
        return range.includes(value);
    }

    /** Judges a text by the number of its code points. {@return whether the bounds include it} */
    boolean hasLengthWithin(Range<Integer> range, String text) {
        int length = text.codePointCount(0, text.length());
        if (range.isBelow(length)) {
            reject(
                    Code.TOO_SHORT,
                    tooLittleOrMuch(text, length, "short", "below the minimum " + range.minimum()),
                    give(range));
        } else if (range.isAbove(length)) {
            reject(
                    Code.TOO_LONG,
                    tooLittleOrMuch(text, length, "long", "above the maximum " + range.maximum()),
                    give(range));
        }
        return range.includes(length);
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

    /**
     * Reads what a text holds. Of a mistake inside a text that must not be shown, no more is told than that the text is not of
     * the kind, as a key or an element would give away a part of it.
     */
    @Nullable
    Object open(Function<Trial, @Nullable Object> reading) {
        if (!isVeiled()) {
            return reading.apply(this);
        }
        Object value = reading.apply(new Trial(kind, input, place, Problems.collector()));
        return value == null ? rejectKind() : value;
    }

    /** {@return the trial of a part of this value} */
    Trial of(Input part, Place partPlace) {
        return new Trial(kind, part, partPlace, problems);
    }

    private boolean isVeiled() {
        return input instanceof Input.Text text && text.isVeiled();
    }

    private String tooLittleOrMuch(String text, int length, String adjective, String beside) {
        String name = name(Quoted.of(text));
        return kind.holdsSecret() || isVeiled()
                ? name + " is too " + adjective
                : name + " has " + Lengths.characters(length) + ", " + beside;
    }

    private static String give(Range<Integer> range) {
        return "give " + Lengths.inWords(range);
    }
}
