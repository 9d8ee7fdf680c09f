package dev.tocsin.contract.kind;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values from a minimum to a maximum, both included.
 *
 * @param <T> the type of the values
 * @param minimum the least value; null if there is none
 * @param maximum the greatest value; null if there is none
 * @since 0.1
 */
public record Range<T extends Comparable<T>>(
        @Nullable T minimum, @Nullable T maximum) {

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if the minimum is above the maximum
     */
    public Range {
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("minimum " + minimum + " is above maximum " + maximum);
        }
    }

    /** {@return the range without bounds} */
    public static <T extends Comparable<T>> Range<T> any() {
        return new Range<>(null, null);
    }

    /** {@return whether neither bound excludes {@code value}} */
    public boolean includes(T value) {
        return (minimum == null || value.compareTo(minimum) >= 0) && (maximum == null || value.compareTo(maximum) <= 0);
    }

    /** {@return whether neither bound excludes a value of {@code other}} */
    public boolean includes(Range<T> other) {
        return (minimum == null || other.minimum != null && other.minimum.compareTo(minimum) >= 0)
                && (maximum == null || other.maximum != null && other.maximum.compareTo(maximum) <= 0);
    }

    /** {@return whether it has no bounds} */
    boolean isUnbounded() {
        return minimum == null && maximum == null;
    }

    /**
     * Fills in the bounds that this range lacks.
     *
     * @throws IllegalArgumentException if a bound that it has is not in {@code outer}
     */
    Range<T> within(Range<T> outer) {
        if ((minimum != null && !outer.includes(minimum)) || (maximum != null && !outer.includes(maximum))) {
            throw new IllegalArgumentException("bounds " + this + " are not within " + outer);
        }
        return new Range<>(minimum == null ? outer.minimum : minimum, maximum == null ? outer.maximum : maximum);
    }

    /**
     * {@return the range of the changed bounds}
     *
     * @param change keeps the order of values
     */
    public <U extends Comparable<U>> Range<U> map(Function<? super T, ? extends U> change) {
        return new Range<>(
                minimum == null ? null : change.apply(minimum), maximum == null ? null : change.apply(maximum));
    }

    /** {@return the range in words: {@code 1 to 10}, {@code at least 1}, {@code at most 10} or {@code exactly 1}} */
    public String inWords(Function<? super T, String> words) {
        if (minimum != null && maximum != null) {
            return minimum.equals(maximum)
                    ? "exactly " + words.apply(minimum)
                    : words.apply(minimum) + " to " + words.apply(maximum);
        }
        if (minimum != null) {
            return "at least " + words.apply(minimum);
        }
        return maximum != null ? "at most " + words.apply(maximum) : "any";
    }
}
