package dev.tocsin.processor.rule;

import dev.tocsin.processor.scan.Definition;

/**
 * One demand on every definition, which the first sentence of an implementation's Javadoc states. Implementations have no
 * state.
 */
interface Rule {
    /** Adds all that is wrong in a definition by this rule. What it inherits is judged where it is declared. */
    void check(Definition definition, Findings findings);
}
