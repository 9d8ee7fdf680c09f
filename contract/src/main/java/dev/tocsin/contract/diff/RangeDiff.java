package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.value.Durations;

/** Compares bounds with what they were. */
record RangeDiff(Side side, Spot spot) {

    void compareIntegers(IntegerKind before, IntegerKind after) {
        boolean isSameFormat = before.wide() == after.wide();
        String old = words(before, isSameFormat);
        String now = words(after, isSameFormat);
        compare("bounds", before.limits(), after.limits(), old, now);
    }

    private static String words(IntegerKind kind, boolean isSameFormat) {
        String bounds = kind.range().inWords(String::valueOf);
        return isSameFormat ? bounds : bounds + " of " + (kind.wide() ? "int64" : "int32");
    }

    void compareNumbers(Range<Double> before, Range<Double> after) {
        compare("bounds", before, after, before.inWords(String::valueOf), after.inWords(String::valueOf));
    }

    void compareDurations(DurationKind before, DurationKind after) {
        String old = before.range().inWords(Durations::format);
        String now = after.range().inWords(Durations::format);
        compare("bounds", before.limits(), after.limits(), old, now);
    }

    void compareLengths(Range<Integer> before, Range<Integer> after) {
        String old = before.inWords(String::valueOf);
        String now = after.inWords(String::valueOf);
        compare("length", fromZero(before), fromZero(after), old, now);
    }

    /** No text is shorter than nothing, whether the bounds say so or not. */
    private static Range<Integer> fromZero(Range<Integer> lengths) {
        boolean isOpen = lengths.minimum() == null && (lengths.maximum() == null || lengths.maximum() >= 0);
        return isOpen ? new Range<>(0, lengths.maximum()) : lengths;
    }

    private <T extends Comparable<T>> void compare(
            String noun, Range<T> before, Range<T> after, String beforeInWords, String afterInWords) {
        if (!beforeInWords.equals(afterInWords)) {
            Weight weight = side.weight(!after.includes(before), !before.includes(after));
            spot.note(weight, noun + " " + beforeInWords + " became " + afterInWords);
        }
    }
}
