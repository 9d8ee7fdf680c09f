package dev.tocsin.api.incident;

import java.util.Locale;

/**
 * Whether a condition holds or is over.
 *
 * @since 0.1
 */
public enum Status {
    /** The condition holds. */
    FIRING,
    /** The condition is over. */
    RESOLVED;

    /** {@return the word that the wire uses: {@code firing} or {@code resolved}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
