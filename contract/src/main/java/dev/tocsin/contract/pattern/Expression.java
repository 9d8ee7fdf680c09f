package dev.tocsin.contract.pattern;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;

/**
 * A part of a translated pattern.
 *
 * @param text in the syntax of RE2
 * @param size how many steps the matching machine needs for it, about
 */
record Expression(String text, long size) {

    static final Expression EMPTY = new Expression("", 0);

    /** {@return what matches this very character} */
    static Expression of(int character) {
        return new Expression(number(character), 1);
    }

    /** {@return what matches one of these characters} */
    static Expression of(BitSet characters) {
        if (characters.isEmpty()) {
            return new Expression("[^\\x{0}-\\x{10FFFF}]", 1);
        }
        StringBuilder ranges = new StringBuilder("[");
        for (int first = characters.nextSetBit(0); first >= 0; ) {
            int end = characters.nextClearBit(first);
            ranges.append(number(first)).append('-').append(number(end - 1));
            first = characters.nextSetBit(end);
        }
        return new Expression(ranges.append(']').toString(), 1);
    }

    Expression then(Expression next) {
        return new Expression(text + next.text, size + next.size);
    }

    Expression or(Expression other) {
        return new Expression(text + "|" + other.text, size + other.size + 1);
    }

    Expression grouped() {
        return new Expression("(?:" + text + ")", size);
    }

    /** {@return this, a single character, class or group, repeated} */
    Expression times(Quantifier quantifier) {
        String repeated =
                quantifier.suffixes().stream().map(suffix -> text + suffix).collect(joining());
        return new Expression("(?:" + repeated + ")", Math.max(1, size) * quantifier.copies());
    }

    private static String number(int character) {
        return "\\x{" + Integer.toHexString(character) + "}";
    }
}
