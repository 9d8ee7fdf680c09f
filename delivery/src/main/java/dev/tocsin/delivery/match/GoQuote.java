package dev.tocsin.delivery.match;

/** Quotes a text as Go's source has it, which is how Alertmanager writes the labels of a group. */
final class GoQuote {
    /** The characters that have an escape of one letter, and these letters in the same order. */
    static final String ESCAPED = "\u0007\b\f\n\r\t\u000B\\\"";

    static final String LETTERS = "abfnrtv\\\"";

    private GoQuote() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        append(text, out);
        return out.toString();
    }

    static void append(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(c, out);
            i += Character.charCount(c);
        }
        out.append('"');
    }

    private static void append(int c, StringBuilder out) {
        int known = ESCAPED.indexOf(c);
        if (known >= 0) {
            out.append('\\').append(LETTERS.charAt(known));
        } else if (isShown(c)) {
            out.appendCodePoint(c);
        } else if (c < 0x80) {
            out.append(String.format("\\x%02x", c));
        } else {
            out.append(String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
        }
    }

    /** Letters, marks, numbers, punctuation and symbols, and no white space but the blank. */
    private static boolean isShown(int c) {
        return c == ' '
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE,
                            Character.SPACE_SEPARATOR,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
