package dev.tocsin.contract.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that nobody must see by accident.
 *
 * <p>Every rendering is {@link #MASK}. Two secrets are compared in a time that depends on their lengths only, and all have
 * the same hash code, so a secret is a poor key of a map. Immutable.
 *
 * @since 0.1
 */
public final class Secret {

    /** What is shown instead of a secret. */
    public static final String MASK = "[secret]";

    private final String value;

    private Secret(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Wraps {@code value}, which may be empty. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** {@return the text itself; called only by what puts it on the wire} */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && sameText(value, secret.value);
    }

    /** {@return the same number for every secret, as any other would give away something of its value} */
    @Override
    public int hashCode() {
        return MASK.hashCode();
    }

    /** {@return {@link #MASK}} */
    @Override
    public String toString() {
        return MASK;
    }

    private static boolean sameText(String one, String other) {
        int difference = one.length() ^ other.length();
        for (int i = 0, end = Math.min(one.length(), other.length()); i < end; i++) {
            difference |= one.charAt(i) ^ other.charAt(i);
        }
        return difference == 0;
    }
}
