package dev.tocsin.contract.problem;

import java.util.HexFormat;

/**
 * Keeps a text on one line and a terminal unharmed: control characters become visible escapes.
 *
 * @since 0.1
 */
public final class OneLine {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private OneLine() {}

    /** {@return the text with an escape in place of each character that is not for showing; the same object if there is none} */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text, i)) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static String escaped(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isUnsafe(text, i)) {
                append(out, text.charAt(i));
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HEX.toHexDigits(c));
        }
    }

    private static boolean isUnsafe(String text, int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c) ? isAlone(text, at) : isUnsafe(c);
    }

    /** Half a character is none, and no UTF-8 can be made of it. */
    private static boolean isAlone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Controls, line and paragraph separators, and the marks that reorder what is shown. */
    private static boolean isUnsafe(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
