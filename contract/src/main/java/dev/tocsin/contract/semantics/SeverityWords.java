package dev.tocsin.contract.semantics;

/**
 * The target's words for how bad an incident is.
 *
 * @param at where in the request the word stands
 * @param info for {@code info}
 * @param warning for {@code warning}
 * @param error for {@code error}
 * @param critical for {@code critical}
 * @param resolved for what is over; empty if it is said in the word that it had
 * @since 0.1
 */
public record SeverityWords(Location at, String info, String warning, String error, String critical, String resolved) {
    @Override
    public String toString() {
        String over = resolved.isEmpty() ? "" : ", " + resolved;
        return at + " (" + String.join(", ", info, warning, error, critical) + over + ")";
    }
}
