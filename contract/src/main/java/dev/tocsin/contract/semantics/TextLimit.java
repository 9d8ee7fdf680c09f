package dev.tocsin.contract.semantics;

/**
 * The longest text that a target takes at a place of the body.
 *
 * @param at where; the whole body if {@code over} is {@link Over#SHRINK}
 * @param max how much it takes, at least 1
 * @param unit what is counted
 * @param markup how the text is written, so that a cut keeps it whole
 * @param over what is done with a longer one
 * @since 0.1
 */
public record TextLimit(Pointer at, int max, Unit unit, Markup markup, Over over) {
    public TextLimit {
        if (max < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + max);
        }
        if (at.isWhole() != (over == Over.SHRINK)) {
            throw new IllegalArgumentException("the whole body shrinks, and a text in it is cut");
        }
    }

    @Override
    public String toString() {
        return (at.isWhole() ? "the body" : at) + " to " + max + " " + unit.plural();
    }
}
