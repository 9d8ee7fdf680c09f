package dev.tocsin.contract.json;

/**
 * How much of a JSON text is read before it is refused.
 *
 * @param bytes the longest text, in bytes of UTF-8
 * @param nesting how many lists and objects may be inside one another
 * @param stringLength the longest string or name, in UTF-16 units
 * @param numberLength the longest number, in characters
 * @since 0.1
 */
public record Limits(int bytes, int nesting, int stringLength, int numberLength) {

    /** The most bytes that can be allowed: 1 GiB. */
    public static final int MAX_BYTES = 1 << 30;

    /** The deepest nesting that can be allowed. */
    public static final int MAX_NESTING = 500;

    /** The longest numbers that can be allowed. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    private static final Limits DEFAULTS = new Limits(8 << 20, 64, 1 << 20, 100);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is below 1 or above its {@code MAX_}
     */
    public Limits {
        if (bytes < 1 || nesting < 1 || stringLength < 1 || numberLength < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (bytes > MAX_BYTES || nesting > MAX_NESTING || numberLength > MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException("a limit is above what a reader can hold");
        }
    }

    /** {@return 8 MiB of text, 64 levels, strings of 1,048,576 UTF-16 units and numbers of 100 digits} */
    public static Limits ofDefaults() {
        return DEFAULTS;
    }

    /** {@return these limits with another one for the whole text} */
    public Limits withBytes(int otherBytes) {
        return new Limits(otherBytes, nesting, stringLength, numberLength);
    }

    /** {@return these limits with another one for nesting} */
    public Limits withNesting(int otherNesting) {
        return new Limits(bytes, otherNesting, stringLength, numberLength);
    }
}
