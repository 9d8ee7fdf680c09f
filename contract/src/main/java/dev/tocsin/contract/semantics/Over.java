package dev.tocsin.contract.semantics;

/**
 * What is done with that which is over a limit.
 *
 * @since 0.1
 */
public enum Over implements Worded {
    /** The text is cut, and ends in {@code …}. */
    CUT,
    /** The notifier is asked for a body with less detail. */
    SHRINK
}
