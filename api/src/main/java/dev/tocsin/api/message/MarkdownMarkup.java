package dev.tocsin.api.message;

/**
 * Writes Markdown as chats understand it. Escaped is only what would mean something where it stands: some chats show the
 * backslash, and every reader of the source does.
 */
final class MarkdownMarkup extends TextMarkup {
    static final MarkdownMarkup INSTANCE = new MarkdownMarkup();

    private MarkdownMarkup() {}

    /** Two spaces make it one where a line's end alone is a space. */
    @Override
    public String lineBreak() {
        return "  \n";
    }

    @Override
    void escape(String text, StringBuilder out) {
        boolean isLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        int lineSign = isLineStart ? lineSign(text, 0) : -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == lineSign || isSign(text, i)) {
                out.append('\\');
            }
            if (c == '@') {
                Mentions.append(text, i, out);
            } else {
                out.append(c);
            }
            if (c == '\n') {
                lineSign = lineSign(text, i + 1);
            }
        }
    }

    /** {@return where the sign is that would make a heading, a list, a quote or a rule of the line; -1 if there is none} */
    private static int lineSign(String text, int start) {
        int at = start;
        while (isOneOf(text, at, " ")) {
            at++;
        }
        int digits = at;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > at) {
            return isOneOf(text, digits, ".)") ? digits : -1;
        }
        return isOneOf(text, at, "#+-=>") ? at : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOneOf(String text, int at, String signs) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSign(String text, int at) {
        return switch (text.charAt(at)) {
            case '\\', '`', '*', '[', ']', '~', '|', '<' -> true;
            case '_' -> !isWord(text, at - 1) || !isWord(text, at + 1);
            case '&' -> isWord(text, at + 1) || isOneOf(text, at + 1, "#");
            default -> false;
        };
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    @Override
    void strong(String text, StringBuilder out) {
        out.append("**");
        escape(text, out);
        out.append("**");
    }

    @Override
    void link(Link link, StringBuilder out) {
        out.append('[');
        escape(link.text(), out);
        out.append("](");
        address(link.address().toASCIIString(), out);
        out.append(')');
    }

    private static void address(String address, StringBuilder out) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case '(' -> out.append("%28");
                case ')' -> out.append("%29");
                default -> out.append(c);
            }
        }
    }
}
