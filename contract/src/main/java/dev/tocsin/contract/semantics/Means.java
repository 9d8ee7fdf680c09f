package dev.tocsin.contract.semantics;

/**
 * What a reply means for the delivery that it answers.
 *
 * @since 0.1
 */
public enum Means implements Worded {
    /** The target took it. */
    ACCEPTED,
    /** The target had taken it before. */
    ALREADY,
    /** The target will never take it. */
    REFUSED,
    /** The target did not take it this time. */
    AGAIN
}
