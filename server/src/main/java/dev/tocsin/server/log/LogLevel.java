package dev.tocsin.server.log;

import java.util.Locale;

/** How much a line matters, the least first. */
public enum LogLevel {
    /** Something became of one call, attempt or delivery. */
    DEBUG,
    /** The service, or a target, is other than before. */
    INFO,
    /** Somebody should look at it. */
    WARN,
    /** The service does not do its work. */
    ERROR;

    /** {@return the word for it, in lower case} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
