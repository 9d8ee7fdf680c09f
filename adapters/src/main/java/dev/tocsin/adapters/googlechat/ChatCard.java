package dev.tocsin.adapters.googlechat;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.message.Block;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a message as a card of Google Chat: title and time in its head, a paragraph for each block, a button for each page.
 * The few tags that its paragraphs take are those of Telegram.
 *
 * @param message what is said
 * @param detail how much of it
 */
record ChatCard(Message message, Detail detail) {
    private static final MarkupWriter HTML = MarkupWriter.of(Markup.TELEGRAM_HTML);

    Json write() {
        Json card = Json.members()
                .with("header", head())
                .with("sections", section())
                .build();
        return Json.members().with("cardId", "incident").with("card", card).build();
    }

    private Json head() {
        return Json.members()
                .with("title", message.title())
                .with("subtitle", message.footer())
                .build();
    }

    private Json section() {
        Stream<Json> paragraphs = blocks().map(this::paragraph);
        Stream<Json> pages = message.links().isEmpty() ? Stream.empty() : Stream.of(buttons());
        Json widgets = Json.items(Stream.concat(paragraphs, pages).toList());
        return Json.items(List.of(Json.members().with("widgets", widgets).build()));
    }

    /** What comes first is what must be known. */
    private Stream<Block> blocks() {
        return message.body().stream().limit(detail == Detail.LEAST ? 1 : Long.MAX_VALUE);
    }

    private Json paragraph(Block block) {
        Json text =
                Json.members().with("text", HTML.write(block, message.status())).build();
        return Json.members().with("textParagraph", text).build();
    }

    private Json buttons() {
        List<Json> buttons = message.links().stream().map(ChatCard::button).toList();
        return Json.members()
                .with(
                        "buttonList",
                        Json.members().with("buttons", Json.items(buttons)).build())
                .build();
    }

    private static Json button(Link link) {
        Json page = Json.members().with("url", link.address().toASCIIString()).build();
        return Json.members()
                .with("text", link.text())
                .with("onClick", Json.members().with("openLink", page).build())
                .build();
    }
}
