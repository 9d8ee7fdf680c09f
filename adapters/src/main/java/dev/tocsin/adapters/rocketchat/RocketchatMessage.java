package dev.tocsin.adapters.rocketchat;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A message as a receiver has it: what its templates say, and what is built in where it has none.
 *
 * @param rocketchat the receiver
 * @param notice what to tell
 */
record RocketchatMessage(RocketchatNotifier rocketchat, Notice notice) {
    Json body() {
        MembersBuilder body = Json.members();
        add("channel", Optional.of(rocketchat.channel()), body);
        add("emoji", rocketchat.emoji(), body);
        add("avatar", rocketchat.iconUrl(), body);
        if (rocketchat.linkNames()) {
            body.with("parseUrls", true);
        }
        return body.with("attachments", Json.items(List.of(attachment()))).build();
    }

    private Json attachment() {
        Message message = notice.message();
        MembersBuilder attachment = Json.members()
                .with("color", notice.text(rocketchat.color(), Markup.PLAIN).orElseGet(notice::severity))
                .with("title", notice.text(rocketchat.title(), Markup.PLAIN).orElseGet(message::title));
        add("title_link", rocketchat.titleLink(), attachment);
        attachment.with("text", notice.text(rocketchat.text(), Markup.MARKDOWN).orElseGet(() -> builtIn(message)));
        add("image_url", rocketchat.imageUrl(), attachment);
        add("thumb_url", rocketchat.thumbUrl(), attachment);
        addAll("fields", rocketchat.fields().stream().map(this::field).toList(), attachment);
        addAll("actions", rocketchat.actions().stream().map(this::action).toList(), attachment);
        return attachment.build();
    }

    private static String builtIn(Message message) {
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        return markdown.write(message) + "\n\n" + markdown.escape(message.footer());
    }

    private Optional<Json> field(RocketchatField field) {
        return text(field.title())
                .flatMap(title -> text(field.value())
                        .map(value -> Json.members()
                                .with("title", title)
                                .with("value", value)
                                .with("short", field.short_().orElse(rocketchat.shortFields()))
                                .build()));
    }

    private Optional<Json> action(RocketchatAction action) {
        return notice.text(Optional.of(action.text()), Markup.PLAIN).map(text -> {
            MembersBuilder button = Json.members()
                    .with("type", notice.text(action.type(), Markup.PLAIN).orElse("button"))
                    .with("text", text);
            add("url", action.url(), button);
            add("msg", action.msg(), button);
            return button.build();
        });
    }

    private Optional<String> text(Template template) {
        return notice.text(Optional.of(template), Markup.MARKDOWN);
    }

    private void add(String name, Optional<Template> template, MembersBuilder body) {
        notice.said(template, Markup.PLAIN).ifPresent(text -> body.with(name, text));
    }

    private static void addAll(String name, List<Optional<Json>> parts, MembersBuilder body) {
        List<Json> said = parts.stream().flatMap(Optional::stream).toList();
        if (!said.isEmpty()) {
            body.with(name, Json.items(said));
        }
    }
}
