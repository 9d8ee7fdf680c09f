package dev.tocsin.template.function;

import dev.tocsin.template.data.TextBuilder;
import java.util.Set;

/**
 * What stands between a percent sign and its verb.
 *
 * @param flags those that are set, of {@code + - # 0} and space
 * @param width how many characters there are at least; negative if nothing is said
 * @param precision what it means depends on the verb; negative if nothing is said
 */
record Directive(Set<Character> flags, int width, int precision) {
    /** Nothing special. */
    static final Directive PLAIN = new Directive(Set.of(), -1, -1);

    boolean has(char flag) {
        return flags.contains(flag);
    }

    /** {@return whether it is filled up with zeros: not where it is filled up behind} */
    boolean padsWithZeros() {
        return has('0') && !has('-');
    }

    boolean hasWidth() {
        return width >= 0;
    }

    boolean hasPrecision() {
        return precision >= 0;
    }

    /** {@return it without a fill of zeros} */
    Directive withoutZeros() {
        return padsWithZeros() ? new Directive(Set.copyOf(without('0')), width, precision) : this;
    }

    private Set<Character> without(char flag) {
        return flags.stream().filter(set -> set != flag).collect(java.util.stream.Collectors.toSet());
    }

    /** Writes a text, filled up to the width. */
    void pad(String text, TextBuilder out) {
        int missing = width - text.codePointCount(0, text.length());
        if (has('-')) {
            out.append(text).repeat(' ', missing);
        } else {
            out.repeat(padsWithZeros() ? '0' : ' ', missing).append(text);
        }
    }

    /** {@return the text as far as the precision lets it go} */
    String cut(String text) {
        return hasPrecision() && precision < text.codePointCount(0, text.length())
                ? text.substring(0, text.offsetByCodePoints(0, precision))
                : text;
    }
}
