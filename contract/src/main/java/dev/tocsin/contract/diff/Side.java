package dev.tocsin.contract.diff;

/** Which way a value goes, and so who is broken by a change of what it may be. */
enum Side {
    /** A plugin takes it, so whoever gives it is broken when less is taken. */
    TAKEN,
    /** A plugin gives it, so whoever reads it is broken when more is given. */
    GIVEN;

    /**
     * {@return the weight of another set of values}
     *
     * @param isNarrower whether some value is no longer in it
     * @param isWider whether some value is in it that was not
     */
    Weight weight(boolean isNarrower, boolean isWider) {
        boolean breaks = this == TAKEN ? isNarrower : isWider;
        return breaks ? Weight.BREAKING : Weight.SAFE;
    }
}
