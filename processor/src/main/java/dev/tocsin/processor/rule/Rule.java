package dev.tocsin.processor.rule;

import dev.tocsin.processor.scan.Definition;

/** One demand on every definition. Implementations have no state. */
public interface Rule {
    /** Adds all that is wrong in a definition by this rule. */
    void check(Definition definition, Findings findings);
}
