package dev.tocsin.adapters.feishu;

import dev.tocsin.api.delivery.Detail;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.Block;
import dev.tocsin.api.message.Fact;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message as a card. All its texts are plain: Feishu's Markdown has no escape that every client knows, and an alert must
 * mention nobody.
 *
 * @param message what is said
 * @param template the colour of its head
 * @param isBrief whether only the first of it is said
 */
record Card(Message message, String template, boolean isBrief) {
    static Card of(Notice notice) {
        return new Card(notice.message(), notice.severity(), notice.detail() == Detail.LEAST);
    }

    Json write() {
        Json head = Json.members()
                .with("template", template)
                .with("title", text(message.title()))
                .build();
        return Json.members()
                .with("config", Json.members().with("wide_screen_mode", true).build())
                .with("header", head)
                .with("elements", Json.items(elements()))
                .build();
    }

    private List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        message.body().stream().limit(isBrief ? 1 : Long.MAX_VALUE).forEach(block -> elements.add(element(block)));
        if (!message.links().isEmpty()) {
            elements.add(element("action")
                    .with(
                            "actions",
                            Json.items(
                                    message.links().stream().map(Card::button).toList()))
                    .build());
        }
        elements.add(element("note")
                .with("elements", Json.items(List.of(text(message.footer()))))
                .build());
        return elements;
    }

    private Json element(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return element("div").with("text", text(paragraph.text())).build();
        }
        if (block instanceof Block.Facts facts) {
            return element("div")
                    .with(
                            "fields",
                            Json.items(facts.facts().stream().map(Card::field).toList()))
                    .build();
        }
        return block instanceof Block.AlertItem item
                ? alert(item)
                : element("div").with("text", text(((Block.More) block).text())).build();
    }

    private Json alert(Block.AlertItem item) {
        MembersBuilder div = element("div").with("text", text("• " + line(item)));
        item.links().stream().findFirst().ifPresent(link -> div.with("extra", button(link)));
        return div.build();
    }

    private String line(Block.AlertItem item) {
        String facts = item.facts().stream()
                .map(fact -> fact.name() + "=" + fact.value())
                .collect(Collectors.joining(", "));
        String status =
                item.status() == message.status() ? "" : "(" + item.status().word() + ")";
        String what = Stream.of(item.name(), facts, status)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(what, item.text()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
    }

    private static Json field(Fact fact) {
        return Json.members()
                .with("is_short", true)
                .with("text", text(fact.name() + ": " + fact.value()))
                .build();
    }

    private static Json button(Link link) {
        return element("button")
                .with("text", text(link.text()))
                .with("type", "default")
                .with("url", link.address().toASCIIString())
                .build();
    }

    private static Json text(String content) {
        return element("plain_text").with("content", content).build();
    }

    private static MembersBuilder element(String tag) {
        return Json.members().with("tag", tag);
    }
}
