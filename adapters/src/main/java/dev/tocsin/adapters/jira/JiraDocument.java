package dev.tocsin.adapters.jira;

import dev.tocsin.api.message.Block;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.api.message.Cut;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text for version 3 of the API, which reads a tree of paragraphs (Atlassian Document Format); texts in it are no
 * markup. What does not fit any more is cut. For one text.
 */
final class JiraDocument {
    private static final MarkupWriter PLAIN = MarkupWriter.of(Markup.PLAIN);
    private static final Json BREAK = Json.members().with("type", "hardBreak").build();

    private final List<Json> paragraphs = new ArrayList<>();
    private int room;

    private JiraDocument(int room) {
        this.room = room;
    }

    /**
     * Returns the document.
     *
     * @param max how many characters its texts may have in all
     */
    static Json of(Message message, int max) {
        JiraDocument document = new JiraDocument(max);
        message.body().forEach(block -> document.add(block, message));
        document.add("", message.links());
        document.add(message.footer(), List.of());
        return document.toJson();
    }

    /** {@return the document of a text, in paragraphs as it is} */
    static Json of(String text, int max) {
        JiraDocument document = new JiraDocument(max);
        for (String paragraph : text.strip().split("\\R{2,}", -1)) {
            document.add(paragraph, List.of());
        }
        return document.toJson();
    }

    private Json toJson() {
        return Json.members()
                .with("type", "doc")
                .with("version", 1)
                .with("content", Json.items(paragraphs))
                .build();
    }

    private void add(Block block, Message message) {
        if (block instanceof AlertItem item) {
            add(PLAIN.write(item.withoutLinks(), message.status()), item.links());
        } else {
            add(PLAIN.write(block, message.status()), List.of());
        }
    }

    private void add(String text, List<Link> links) {
        List<Json> content = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            addLine(content, line);
        }
        for (Link link : links) {
            addLine(content, link);
        }
        if (!content.isEmpty()) {
            paragraphs.add(Json.members()
                    .with("type", "paragraph")
                    .with("content", Json.items(content))
                    .build());
        }
    }

    private void addLine(List<Json> content, String line) {
        String fitting = fit(line);
        if (!fitting.isEmpty()) {
            next(content);
            content.add(text(fitting, List.of()));
        }
    }

    private void addLine(List<Json> content, Link link) {
        String fitting = fit(link.text());
        if (!fitting.isEmpty()) {
            next(content);
            Json address =
                    Json.members().with("href", link.address().toASCIIString()).build();
            content.add(text(
                    fitting,
                    List.of(Json.members()
                            .with("type", "link")
                            .with("attrs", address)
                            .build())));
        }
    }

    private static void next(List<Json> content) {
        if (!content.isEmpty()) {
            content.add(BREAK);
        }
    }

    private static Json text(String text, List<Json> marks) {
        var node = Json.members().with("type", "text").with("text", text);
        return marks.isEmpty()
                ? node.build()
                : node.with("marks", Json.items(marks)).build();
    }

    private String fit(String text) {
        if (room < 1) {
            return "";
        }
        String fitting = Cut.to(room, Unit.CODE_POINTS, Markup.PLAIN).of(text);
        room -= fitting.codePointCount(0, fitting.length()) + 1;
        return fitting;
    }
}
