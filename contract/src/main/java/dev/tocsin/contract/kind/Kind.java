package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import org.jspecify.annotations.Nullable;

/**
 * What values a field, parameter or result may have, and everything about these values: their text form, their structured
 * form, their bounds, and the Java type in which they are handed on.
 *
 * <p>Kinds are immutable and equal when they accept the same values. No message that a kind adds shows a secret or what a
 * placeholder resolved to.
 *
 * @since 0.1
 */
public sealed interface Kind
        permits AnyKind,
                ApiKind,
                BooleanKind,
                ChoiceKind,
                DurationKind,
                InstantKind,
                IntegerKind,
                ListKind,
                MapKind,
                NoneKind,
                NumberKind,
                ObjectKind,
                SecretKind,
                StringKind,
                TemplateKind,
                UriKind {

    /** {@return the kind as the manifest calls it, such as {@code duration}} */
    String word();

    /** {@return what to give, as the end of a message says it: {@code choose 1s to 60s}} */
    String advice();

    /** {@return whether a value of this kind is a secret or may hold one, so that no message shows any of it} */
    default boolean holdsSecret() {
        return false;
    }

    /** {@return whether a value is one text, so that a file can hold it} */
    default boolean isText() {
        return false;
    }

    /**
     * Reads a value: brings it into its Java type and checks it.
     *
     * @return the value, immutable; null exactly when a problem was added that is not a mere warning
     */
    @Nullable
    Object read(Input input, Place place, Problems.Collector problems);

    /** Checks a value that has its Java type already, and coerces nothing. */
    default void check(Object value, Place place, Problems.Collector problems) {
        read(new Input.Native(value), place, problems);
    }

    /**
     * Writes a value in its normal form, which the structured form accepts.
     *
     * @param value one that {@link #check} has nothing against
     * @throws ClassCastException if it is not of this kind's Java type
     */
    Json write(Object value);
}
