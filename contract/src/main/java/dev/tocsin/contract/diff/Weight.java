package dev.tocsin.contract.diff;

/**
 * How much a change matters to those who rely on a contract, the heaviest first.
 *
 * @since 0.1
 */
public enum Weight {
    /** Something that was valid is refused, or something that was promised no longer holds. */
    BREAKING,
    /** All that was valid stays so, but may mean something else, is about to go, or needs an edit in Java code. */
    RISKY,
    /** Nobody has to do anything. */
    SAFE
}
