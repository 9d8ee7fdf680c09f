package dev.tocsin.contract.semantics;

import java.util.Locale;

/**
 * A choice that manifests say as a word.
 *
 * @since 0.1
 */
public interface Worded {
    /** {@return the name of the constant} */
    String name();

    /** {@return the word for it, in lower case} */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
