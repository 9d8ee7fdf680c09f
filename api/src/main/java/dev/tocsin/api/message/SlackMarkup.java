package dev.tocsin.api.message;

/** Writes Slack's mrkdwn, which asks for three characters to be escaped, and has no escape for its own signs. */
final class SlackMarkup extends TextMarkup {
    static final SlackMarkup INSTANCE = new SlackMarkup();

    private SlackMarkup() {}

    @Override
    void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                Mentions.append(text, i, out);
            } else {
                append(c, out);
            }
        }
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> out.append(c);
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
        out.append('<');
        address(link.address().toASCIIString(), out);
        out.append('|');
        escape(link.text(), out);
        out.append('>');
    }

    private static void address(String address, StringBuilder out) {
        for (int i = 0; i < address.length(); i++) {
            append(address.charAt(i), out);
        }
    }
}
