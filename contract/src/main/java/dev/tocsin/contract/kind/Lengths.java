package dev.tocsin.contract.kind;

/** Says bounds of a text's length in words. */
final class Lengths {

    private Lengths() {}

    static String characters(int length) {
        return length + (length == 1 ? " character" : " characters");
    }

    /** {@return the range in words, such as {@code at least 8 characters}} */
    static String inWords(Range<Integer> range) {
        Integer last = range.maximum() != null ? range.maximum() : range.minimum();
        boolean one = last != null && last == 1;
        return range.inWords(String::valueOf) + (one ? " character" : " characters");
    }

    /** {@return {@code what} with the bounds behind it: {@code give a string of at least 8 characters}} */
    static String behind(String what, Range<Integer> range) {
        return range.isUnbounded() ? what : what + " of " + inWords(range);
    }
}
