package dev.tocsin.contract.semantics;

/**
 * The states of an incident in whose delivery a row holds.
 *
 * @since 0.1
 */
public enum On implements Worded {
    /** Both. */
    ANY,
    /** While it is firing. */
    FIRING,
    /** When it is over. */
    RESOLVED
}
