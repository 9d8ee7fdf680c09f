package dev.tocsin.adapters.msteams;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.message.Block;
import dev.tocsin.api.message.Fact;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a message as an Adaptive Card: the title in the colour of the severity, a table of the facts, a line for each alert,
 * and a button for each page. Version 1.2 is what Teams shows on every device.
 *
 * @param message what is said
 * @param detail how much of it
 * @param title the title in Markdown; empty for that of the message
 * @param text the text in Markdown; empty for what the message says
 */
record AdaptiveCard(Message message, Detail detail, String title, String text) {
    private static final MarkupWriter MARKDOWN = MarkupWriter.of(Markup.MARKDOWN);

    /** Teams shows no more buttons. */
    private static final int MOST_BUTTONS = 6;

    /** @param color one of the words that Adaptive Cards have for colours */
    Json write(String color) {
        MembersBuilder card = Json.members()
                .with("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .with("type", "AdaptiveCard")
                .with("version", "1.2")
                .with("body", Json.items(body(color)));
        if (!message.links().isEmpty()) {
            card.with("actions", Json.items(buttons()));
        }
        return card.with("msteams", Json.members().with("width", "Full").build())
                .build();
    }

    private List<Json> body(String color) {
        List<Json> body = new ArrayList<>();
        body.add(text(title.isBlank() ? MARKDOWN.escape(message.title()) : title)
                .with("size", "Medium")
                .with("weight", "Bolder")
                .with("color", color)
                .build());
        if (!text.isBlank()) {
            body.add(text(text).build());
            return body;
        }
        blocks().forEach(block -> body.add(element(block)));
        body.add(text(MARKDOWN.escape(message.footer()))
                .with("size", "Small")
                .with("isSubtle", true)
                .build());
        return body;
    }

    /** What comes first is what must be known. */
    private List<Block> blocks() {
        return detail == Detail.LEAST ? message.body().subList(0, 1) : message.body();
    }

    private Json element(Block block) {
        return block instanceof Block.Facts facts
                ? table(facts.facts())
                : text(MARKDOWN.write(block, message.status())).build();
    }

    /** An empty line between lines is the one line break that Teams shows on every device. */
    private static MembersBuilder text(String marked) {
        return Json.members()
                .with("type", "TextBlock")
                .with("text", marked.replace(MARKDOWN.lineBreak(), "\n\n"))
                .with("wrap", true);
    }

    private static Json table(List<Fact> facts) {
        return Json.members()
                .with("type", "FactSet")
                .with("facts", Json.items(facts.stream().map(AdaptiveCard::row).toList()))
                .build();
    }

    private static Json row(Fact fact) {
        return Json.members()
                .with("title", MARKDOWN.escape(fact.name()))
                .with("value", MARKDOWN.escape(fact.value()))
                .build();
    }

    private List<Json> buttons() {
        return message.links().stream()
                .limit(MOST_BUTTONS)
                .map(AdaptiveCard::button)
                .toList();
    }

    private static Json button(Link link) {
        return Json.members()
                .with("type", "Action.OpenUrl")
                .with("title", link.text())
                .with("url", link.address().toASCIIString())
                .build();
    }
}
