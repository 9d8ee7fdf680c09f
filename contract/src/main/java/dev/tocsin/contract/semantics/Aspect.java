package dev.tocsin.contract.semantics;

/**
 * A part of the semantics that a notifier may override in code, for what no row can say.
 *
 * @since 0.1
 */
public enum Aspect implements Worded {
    /** What replies mean. */
    REPLIES,
    /** The key of an incident. */
    DEDUP,
    /** The word for how bad it is. */
    SEVERITY,
    /** The markup of a text that is cut. */
    LIMITS,
    /** Which calls one attempt makes. */
    STEPS,
    /** How the target is asked whether it would take something. */
    CHECK
}
