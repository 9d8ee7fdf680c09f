package dev.tocsin.template.function;

/** Quotes texts and characters as Go's source has them. */
final class GoQuote {
    private static final String ESCAPED = "\u0007\b\f\n\r\t\u000B";
    private static final String LETTERS = "abfnrtv";
    private static final int REPLACEMENT = 0xFFFD;

    private GoQuote() {}

    static String text(String text, Directive directive) {
        if (directive.has('#') && fitsBackquotes(text)) {
            return "`" + text + "`";
        }
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> character(c, '"', directive.has('+'), quoted));
        return quoted.append('"').toString();
    }

    static String character(long value, Directive directive) {
        int c = value >= 0 && value <= Character.MAX_CODE_POINT ? (int) value : REPLACEMENT;
        StringBuilder quoted = new StringBuilder().append('\'');
        character(c, '\'', directive.has('+'), quoted);
        return quoted.append('\'').toString();
    }

    private static boolean fitsBackquotes(String text) {
        return text.codePoints()
                .noneMatch(c -> c == '`' || c == 0x7F || c == 0xFEFF || c < ' ' && c != '\t' || isSurrogate(c));
    }

    private static void character(int character, char quote, boolean asciiOnly, StringBuilder out) {
        int c = isSurrogate(character) ? REPLACEMENT : character;
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c < 0x80 ? c >= ' ' && c < 0x7F : !asciiOnly && isShown(c)) {
            out.appendCodePoint(c);
        } else {
            escape(c, out);
        }
    }

    private static void escape(int c, StringBuilder out) {
        int known = ESCAPED.indexOf(c);
        if (known >= 0) {
            out.append('\\').append(LETTERS.charAt(known));
        } else if (c < ' ' || c == 0x7F) {
            out.append(String.format("\\x%02x", c));
        } else {
            out.append(String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Letters, marks, numbers, punctuation and symbols; no white space. */
    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
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
