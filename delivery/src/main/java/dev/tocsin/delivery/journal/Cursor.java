package dev.tocsin.delivery.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the history, which stays the same while deliveries are added.
 *
 * @param endedAt when the delivery in front of it ended, in milliseconds since 1970
 * @param number the number of that delivery in the history
 * @since 0.1
 */
public record Cursor(long endedAt, long number) {
    /** In front of the delivery that ended last. */
    public static final Cursor NEWEST = new Cursor(Long.MAX_VALUE, Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,18})_(\\d{1,18})");

    /** {@return the cursor of a text that {@link #toString} made; nothing if it did not} */
    public static Optional<Cursor> of(String text) {
        if (text.equals(NEWEST.toString())) {
            return Optional.of(NEWEST);
        }
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Cursor(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /** {@return the cursor as a text without characters that an address would escape} */
    @Override
    public String toString() {
        return equals(NEWEST) ? "newest" : endedAt + "_" + number;
    }
}
