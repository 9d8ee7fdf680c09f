package dev.tocsin.api.message;

import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.api.message.Block.Facts;
import dev.tocsin.api.message.Block.More;
import dev.tocsin.api.message.Block.Paragraph;
import java.util.List;

/** Writes a message as chats show it: paragraphs, a line for each fact and each alert, and the links at the end. */
abstract class TextMarkup extends MarkupWriter {
    private static final String PARAGRAPH = "\n\n";

    @Override
    public String lineBreak() {
        return "\n";
    }

    /** {@return what stands before each alert} */
    String bullet() {
        return "• ";
    }

    /** {@return what stands between two links} */
    String linkBreak() {
        return " · ";
    }

    /** {@return what stands between an alert and the links about it} */
    String linkIndent() {
        return " · ";
    }

    @Override
    final void write(Message message, StringBuilder out) {
        boolean isInList = false;
        for (Block block : message.body()) {
            boolean isItem = block instanceof AlertItem || block instanceof More;
            if (!out.isEmpty()) {
                out.append(isInList && isItem ? lineBreak() : PARAGRAPH);
            }
            isInList = isItem;
            write(block, message.status(), out);
        }
        if (!message.links().isEmpty()) {
            out.append(PARAGRAPH);
            links(message.links(), linkBreak(), out);
        }
    }

    @Override
    void write(Block block, Status status, StringBuilder out) {
        if (block instanceof Paragraph paragraph) {
            lines(paragraph.text(), out);
        } else if (block instanceof Facts facts) {
            facts(facts.facts(), out);
        } else if (block instanceof AlertItem item) {
            bulleted(item, status, out);
        } else if (block instanceof More more) {
            escape(more.text(), out);
        }
    }

    private void lines(String text, StringBuilder out) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            escape(text.substring(start, end), out);
            out.append(lineBreak());
            start = end + 1;
        }
        escape(text.substring(start), out);
    }

    private void facts(List<Fact> facts, StringBuilder out) {
        String gap = "";
        for (Fact fact : facts) {
            out.append(gap);
            strong(fact.name() + ":", out);
            out.append(' ');
            escape(fact.value(), out);
            gap = lineBreak();
        }
    }

    private void bulleted(AlertItem item, Status status, StringBuilder out) {
        out.append(bullet());
        item(item, status, out);
        if (!item.links().isEmpty()) {
            out.append(linkIndent());
            links(item.links(), linkIndent(), out);
        }
    }
}
