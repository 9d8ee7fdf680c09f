package dev.tocsin.api.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    private static final List<String> WARNING = List.of("warning", "warn", "medium", "moderate", "average", "minor");
    private static final List<String> ERROR = List.of("error", "high", "major");
    private static final List<String> CRITICAL =
            List.of("critical", "crit", "fatal", "emergency", "alert", "page", "disaster", "p1");

    private static final Comparator<Severity> ORDER =
            Comparator.comparing(Severity::level).thenComparing(Severity::word).thenComparing(Severity::isKnown);

    private final String word;
    private final Level level;
    private final boolean isKnown;

    private Severity(String word, Level level, boolean isKnown) {
        this.word = word;
        this.level = level;
        this.isKnown = isKnown;
    }

    /**
     * Returns the severity that a word stands for.
     *
     * @param word any text, in any case; a blank one is {@code warning}
     */
    public static Severity of(String word) {
        String known = word.strip().toLowerCase(Locale.ROOT);
        if (known.isEmpty()) {
            return new Severity(Level.WARNING.name().toLowerCase(Locale.ROOT), Level.WARNING, false);
        }
        Optional<Level> level = levelOf(known);
        return new Severity(word.strip(), level.orElse(Level.WARNING), level.isPresent());
    }

    private static Optional<Level> levelOf(String word) {
        if (CRITICAL.contains(word)) {
            return Optional.of(Level.CRITICAL);
        }
        if (ERROR.contains(word)) {
            return Optional.of(Level.ERROR);
        }
        if (WARNING.contains(word)) {
            return Optional.of(Level.WARNING);
        }
        return INFO.contains(word) ? Optional.of(Level.INFO) : Optional.empty();
    }

    /** {@return the word as the sender wrote it, trimmed} */
    public String word() {
        return word;
    }

    /** {@return the level that the word stands for} */
    public Level level() {
        return level;
    }

    /** {@return whether the sender said a word that is known; else the level is a guess} */
    public boolean isKnown() {
        return isKnown;
    }

    /** Compares by level; two words of one level compare by the word, so that the order is consistent with equals. */
    @Override
    public int compareTo(Severity other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Severity severity && word.equals(severity.word) && isKnown == severity.isKnown;
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
