package dev.tocsin.api.delivery;

/**
 * How much of an incident a request says, where the target takes only so much.
 *
 * @since 0.1
 */
public enum Detail {
    /** All that is of use. */
    FULL,
    /** Some of many alerts. */
    SHORT,
    /** What a person must know. */
    LEAST
}
