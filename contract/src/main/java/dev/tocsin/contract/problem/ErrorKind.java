package dev.tocsin.contract.problem;

/**
 * Who has to act on an error.
 *
 * @since 0.1
 */
public enum ErrorKind {
    /** The one who wrote the definition, configuration or payload: it is wrong as it is. */
    USER,
    /** Nobody here: something outside did not do its part; trying again may help. */
    EXTERNAL,
    /** The one who set the limit, or who went over it. */
    LIMIT,
    /** We: it is a mistake in Tocsin or in a plugin. */
    BUG
}
