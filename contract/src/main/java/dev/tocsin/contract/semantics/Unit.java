package dev.tocsin.contract.semantics;

/**
 * What a target counts when it measures a text.
 *
 * @since 0.1
 */
public enum Unit implements Worded {
    /** Unicode code points. */
    CODE_POINTS("code points"),
    /** UTF-16 units, as {@link String#length()} counts them. */
    UTF16("UTF-16 units"),
    /** Octets of UTF-8. */
    BYTES("bytes");

    private final String plural;

    Unit(String plural) {
        this.plural = plural;
    }

    /** {@return how a person calls several of them} */
    public String plural() {
        return plural;
    }
}
