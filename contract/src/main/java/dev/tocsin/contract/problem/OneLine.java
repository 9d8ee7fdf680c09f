package dev.tocsin.contract.problem;

/**
 * Keeps a text on one line and a terminal unharmed: control characters become visible escapes.
 *
 * @since 0.1
 */
public final class OneLine {

    private OneLine() {}

    /** {@return the text with an escape in place of each character that is not for showing} */
    public static String of(String text) {
        if (text.chars().noneMatch(OneLine::isUnsafe)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> append(out, (char) c));
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isUnsafe(c)) {
                    out.append(String.format("\\u%04X", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Controls, line and paragraph separators, and the marks that reorder what is shown. */
    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
