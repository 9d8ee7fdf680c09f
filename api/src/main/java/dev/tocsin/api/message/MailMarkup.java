package dev.tocsin.api.message;

import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.api.message.Block.Facts;
import dev.tocsin.api.message.Block.More;
import dev.tocsin.api.message.Block.Paragraph;
import java.util.List;

/**
 * Writes HTML as mail programs show it: a part of a document, with a table of the facts and a list of the alerts. A text may
 * run from right to left, whatever the others do.
 */
final class MailMarkup extends MarkupWriter {
    static final MailMarkup INSTANCE = new MailMarkup();

    private static final String TABLE = "<table cellpadding=\"4\" cellspacing=\"0\">";
    private static final String NAME = "<th align=\"left\" valign=\"top\">";
    private static final String VALUE = "<td dir=\"auto\">";
    private static final String PARAGRAPH = "<p dir=\"auto\">";

    private static final String LINK_BREAK = " · ";

    private MailMarkup() {}

    @Override
    public String lineBreak() {
        return "<br>\n";
    }

    @Override
    void write(Message message, StringBuilder out) {
        boolean isInList = false;
        for (Block block : message.body()) {
            boolean isItem = block instanceof AlertItem;
            if (isItem != isInList) {
                out.append(isItem ? "<ul>\n" : "</ul>\n");
                isInList = isItem;
            }
            write(block, message.status(), out);
        }
        out.append(isInList ? "</ul>\n" : "");
        if (!message.links().isEmpty()) {
            out.append("<p>");
            links(message.links(), LINK_BREAK, out);
            out.append("</p>\n");
        }
    }

    @Override
    void write(Block block, Status status, StringBuilder out) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text(), out);
        } else if (block instanceof Facts facts) {
            table(facts.facts(), out);
        } else if (block instanceof AlertItem item) {
            listed(item, status, out);
        } else if (block instanceof More more) {
            paragraph(more.text(), out);
        }
    }

    private void paragraph(String text, StringBuilder out) {
        out.append(PARAGRAPH);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append(lineBreak());
            } else {
                HtmlText.append(c, out);
            }
        }
        out.append("</p>\n");
    }

    private void table(List<Fact> facts, StringBuilder out) {
        out.append(TABLE).append('\n');
        for (Fact fact : facts) {
            out.append("<tr>").append(NAME);
            escape(fact.name(), out);
            out.append("</th>").append(VALUE);
            escape(fact.value(), out);
            out.append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private void listed(AlertItem item, Status status, StringBuilder out) {
        out.append("<li dir=\"auto\">");
        item(item, status, out);
        if (!item.links().isEmpty()) {
            out.append(LINK_BREAK);
            links(item.links(), LINK_BREAK, out);
        }
        out.append("</li>\n");
    }

    @Override
    void escape(String text, StringBuilder out) {
        HtmlText.append(text, out);
    }

    @Override
    void strong(String text, StringBuilder out) {
        out.append("<b>");
        HtmlText.append(text, out);
        out.append("</b>");
    }

    @Override
    void link(Link link, StringBuilder out) {
        out.append("<a href=\"");
        HtmlText.append(link.address().toASCIIString(), out);
        out.append("\">");
        HtmlText.append(link.text(), out);
        out.append("</a>");
    }
}
