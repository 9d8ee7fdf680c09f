package dev.tocsin.contract.semantics;

/**
 * How a target says for how long it wants to be left alone.
 *
 * @since 0.1
 */
public enum WaitUnit implements Worded {
    /** A number of seconds, or a date of HTTP. */
    SECONDS,
    /** A number of milliseconds. */
    MILLIS,
    /** The time to wait for, in seconds since 1970. */
    EPOCH_SECONDS
}
