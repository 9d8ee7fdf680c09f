package dev.tocsin.api.incident;

import java.util.List;
import java.util.Locale;

/**
 * How bad it is: the word that the sender used, and the level it stands for. A word that is not known is kept, and stands
 * for a warning: an incident is never dropped for a word. Immutable.
 *
 * @since 0.1
 */
public final class Severity implements Comparable<Severity> {
    /** The levels, mildest first. */
    public enum Level {
        /** Worth knowing. */
        INFO,
        /** Worth a look. */
        WARNING,
        /** Something fails. */
        ERROR,
        /** Act now. */
        CRITICAL
    }

    private static final List<String> INFO = List.of("info", "information", "informational", "notice", "none", "debug");
    private static final List<String> ERROR = List.of("error", "high", "major");
    private static final List<String> CRITICAL =
            List.of("critical", "crit", "fatal", "emergency", "alert", "page", "disaster", "p1");

    private final String word;
    private final Level level;

    private Severity(String word, Level level) {
        this.word = word;
        this.level = level;
    }

    /**
     * Returns the severity that a word stands for.
     *
     * @param word any text, in any case; a blank one is {@code warning}
     */
    public static Severity of(String word) {
        String known = word.strip().toLowerCase(Locale.ROOT);
        return known.isEmpty() ? new Severity("warning", Level.WARNING) : new Severity(word.strip(), level(known));
    }

    private static Level level(String word) {
        if (CRITICAL.contains(word)) {
            return Level.CRITICAL;
        }
        if (ERROR.contains(word)) {
            return Level.ERROR;
        }
        return INFO.contains(word) ? Level.INFO : Level.WARNING;
    }

    /** {@return the word as the sender wrote it, trimmed} */
    public String word() {
        return word;
    }

    /** {@return the level that the word stands for} */
    public Level level() {
        return level;
    }

    /** Compares by level; two words of one level compare by the word, so that the order is consistent with equals. */
    @Override
    public int compareTo(Severity other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : word.compareTo(other.word);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Severity severity && word.equals(severity.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
