package dev.tocsin.api.message;

/**
 * Keeps an alert from calling people. Chats read {@code @channel}, {@code @everyone} and the name of anybody in any text; with
 * a character of no width behind the sign they are only shown. An address such as {@code ops@acme.example} stays as it is.
 */
final class Mentions {
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private Mentions() {}

    /** Appends the sign that stands there in the text, so that it calls nobody. */
    static void append(String text, int at, StringBuilder out) {
        out.append('@');
        boolean isInAddress = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (!isInAddress || callsAll(text, at + 1)) {
            out.append(ZERO_WIDTH_SPACE);
        }
    }

    /** These are heard within a word too. */
    private static boolean callsAll(String text, int at) {
        return text.startsWith("everyone", at) || text.startsWith("here", at);
    }
}
