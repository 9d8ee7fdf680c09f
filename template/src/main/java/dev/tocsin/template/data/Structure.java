package dev.tocsin.template.data;

/** A value of named fields. */
public sealed interface Structure extends Value permits AlertData, IncidentData, Pair {
    /** {@return true, as Go has it} */
    @Override
    default boolean isTrue() {
        return true;
    }
}
