package dev.tocsin.contract.json;

/**
 * How much of a JSON text is read before it is refused.
 *
 * @param bytes the longest text, in bytes of UTF-8
 * @param nesting how many lists and objects may be inside one another
 * @param stringLength the longest string or name, in UTF-16 units
 * @param numberLength the longest number, in characters
 */
public record Limits(int bytes, int nesting, int stringLength, int numberLength) {

    private static final Limits DEFAULTS = new Limits(8 << 20, 64, 1 << 20, 100);

    /**
     * @throws IllegalArgumentException if a limit is below 1, the nesting above 500 or the length of numbers above 1000
     */
    public Limits {
        if (bytes < 1 || nesting < 1 || stringLength < 1 || numberLength < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (nesting > 500 || numberLength > 1000) {
            throw new IllegalArgumentException("nesting is at most 500, the length of numbers at most 1000");
        }
    }

    /** {@return 8 MiB of text, 64 levels, strings of 1 MiB and numbers of 100 digits} */
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
