package dev.tocsin.api.message;

/** Writes Telegram's MarkdownV2, which refuses a message in which one of 18 signs stands without an escape. */
final class MarkdownV2Markup extends TextMarkup {
    static final MarkdownV2Markup INSTANCE = new MarkdownV2Markup();

    private static final String SIGNS = "_*[]()~`>#+-=|{}.!\\";

    private MarkdownV2Markup() {}

    @Override
    void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                out.append('\\');
            }
            if (c == '@') {
                Mentions.append(text, i, out);
            } else {
                out.append(c);
            }
        }
    }

    @Override
    void strong(String text, StringBuilder out) {
        out.append('*');
        escape(text, out);
        out.append('*');
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
            if (c == ')' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
