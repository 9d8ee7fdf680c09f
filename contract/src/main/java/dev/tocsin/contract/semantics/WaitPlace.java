package dev.tocsin.contract.semantics;

/**
 * Where a target says for how long it wants to be left alone.
 *
 * @param at a header, or a place in the body
 * @param unit how it says it
 * @since 0.1
 */
public record WaitPlace(Location at, WaitUnit unit) {}
