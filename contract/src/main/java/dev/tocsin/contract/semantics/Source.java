package dev.tocsin.contract.semantics;

import java.util.List;

/**
 * From where the rest is known.
 *
 * @param documentation the address of the target's own page; empty if there is none
 * @param assumed what is not said there, in sentences
 * @since 0.1
 */
public record Source(String documentation, List<String> assumed) {
    public Source {
        assumed = List.copyOf(assumed);
    }
}
