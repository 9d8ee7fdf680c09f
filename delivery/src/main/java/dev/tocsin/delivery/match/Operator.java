package dev.tocsin.delivery.match;

/**
 * How a matcher compares the value of a label with its own.
 *
 * @since 0.1
 */
public enum Operator {
    /** The values are the same. */
    EQUAL("="),
    /** The values differ. */
    NOT_EQUAL("!="),
    /** The regular expression matches the whole value. */
    REGEX("=~"),
    /** The regular expression does not match the whole value. */
    NOT_REGEX("!~");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** {@return the operator as it is written between name and value} */
    public String symbol() {
        return symbol;
    }

    /** {@return the operator of a matcher as the API has it, by its two flags} */
    public static Operator of(boolean isEqual, boolean isRegex) {
        if (isRegex) {
            return isEqual ? REGEX : NOT_REGEX;
        }
        return isEqual ? EQUAL : NOT_EQUAL;
    }

    /** {@return whether it asks for a match, not for there being none} */
    public boolean isEqual() {
        return this == EQUAL || this == REGEX;
    }

    /** {@return whether the value is a regular expression} */
    public boolean isRegex() {
        return this == REGEX || this == NOT_REGEX;
    }
}
