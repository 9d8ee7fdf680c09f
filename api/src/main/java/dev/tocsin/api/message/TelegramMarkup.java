package dev.tocsin.api.message;

/** Writes the HTML that Telegram takes: a few tags, none of them for lines or lists. */
final class TelegramMarkup extends TextMarkup {
    static final TelegramMarkup INSTANCE = new TelegramMarkup();

    private TelegramMarkup() {}

    @Override
    void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                Mentions.append(text, i, out);
            } else {
                HtmlText.append(c, out);
            }
        }
    }

    @Override
    void strong(String text, StringBuilder out) {
        out.append("<b>");
        escape(text, out);
        out.append("</b>");
    }

    @Override
    void link(Link link, StringBuilder out) {
        out.append("<a href=\"");
        HtmlText.append(link.address().toASCIIString(), out);
        out.append("\">");
        escape(link.text(), out);
        out.append("</a>");
    }
}
