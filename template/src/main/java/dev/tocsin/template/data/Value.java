package dev.tocsin.template.data;

/** What an expression of a template comes to. Immutable. */
public sealed interface Value permits Items, Kv, Nothing, Numeric, Structure, Text, Time, Truth {
    /** {@return what it is, never {@link Type#ANY}} */
    Type type();

    /** {@return whether {@code if} takes it for true: whether it is not the zero, the empty text or the empty list} */
    boolean isTrue();
}
