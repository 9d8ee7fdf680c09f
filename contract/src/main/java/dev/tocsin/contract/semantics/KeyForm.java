package dev.tocsin.contract.semantics;

/**
 * How the key of an incident is written for a target.
 *
 * @since 0.1
 */
public enum KeyForm implements Worded {
    /** The hexadecimal SHA-256 of the key, as Alertmanager sends it: what was opened by one is resolved by the other. */
    SHA256,
    /** The key itself where it is short enough, else as {@link #SHA256}. */
    PLAIN
}
