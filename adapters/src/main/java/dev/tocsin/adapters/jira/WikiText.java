package dev.tocsin.adapters.jira;

import dev.tocsin.api.message.Block;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.semantics.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a message for version 2 of the API, which reads wiki markup: nothing that stands in an alert formats anything. */
final class WikiText {
    private static final MarkupWriter PLAIN = MarkupWriter.of(Markup.PLAIN);
    private static final String SIGNS = "\\{}[]*_!|~^+?";

    private WikiText() {}

    static String of(Message message) {
        StringBuilder wiki = new StringBuilder();
        message.body().forEach(block -> wiki.append(block(block, message)).append("\n\n"));
        if (!message.links().isEmpty()) {
            wiki.append(links(message.links())).append("\n\n");
        }
        return wiki.append(escaped(message.footer())).toString();
    }

    private static String block(Block block, Message message) {
        if (!(block instanceof AlertItem item) || item.links().isEmpty()) {
            return escaped(PLAIN.write(block, message.status()));
        }
        return escaped(PLAIN.write(item.withoutLinks(), message.status())) + "\n" + links(item.links());
    }

    private static String links(List<Link> links) {
        return links.stream()
                .map(link -> "[" + escaped(link.text()) + "|" + link.address().toASCIIString() + "]")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        StringBuilder wiki = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (SIGNS.indexOf(point) >= 0) {
                wiki.append('\\');
            }
            wiki.appendCodePoint(point);
        });
        return wiki.toString();
    }
}
