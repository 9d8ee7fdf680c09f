package dev.tocsin.server.configuration.receivers;

/** What becomes of templates that cannot be used. */
public enum WrongTemplates {
    /** They are problems, and the file cannot be used. */
    REFUSED,
    /** They are told, and what is built in is sent in their place. */
    REPLACED
}
