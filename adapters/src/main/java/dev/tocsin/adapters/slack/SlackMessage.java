package dev.tocsin.adapters.slack;

import dev.tocsin.api.delivery.Memory;
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
 * @param slack the receiver
 * @param notice what to tell
 */
record SlackMessage(SlackNotifier slack, Notice notice) {
    /** {@return the body of a call that posts it, or changes what was posted} */
    Json body(Memory posted) {
        MembersBuilder body = Json.members();
        posted.get(SlackNotifier.CHANNEL)
                .or(() -> plain(slack.channel()))
                .filter(SlackMessage::isSaid)
                .ifPresent(channel -> body.with("channel", channel));
        posted.get(SlackNotifier.MESSAGE).ifPresent(name -> body.with("ts", name));
        add("username", slack.username(), Markup.PLAIN, body);
        add("icon_emoji", slack.iconEmoji(), Markup.PLAIN, body);
        add("icon_url", slack.iconUrl(), Markup.PLAIN, body);
        add("text", slack.messageText(), Markup.SLACK, body);
        return body.with("link_names", slack.linkNames())
                .with("attachments", Json.items(List.of(attachment())))
                .build();
    }

    private Json attachment() {
        Message message = notice.message();
        MarkupWriter mrkdwn = MarkupWriter.of(Markup.SLACK);
        String headline = mrkdwn.escape(message.title());
        MembersBuilder attachment = Json.members()
                .with(
                        "fallback",
                        text(slack.fallback()).filter(SlackMessage::isSaid).orElse(headline))
                .with("color", plain(slack.color()).orElseGet(notice::severity))
                .with("title", text(slack.title()).orElse(headline));
        add("title_link", slack.titleLink(), Markup.PLAIN, attachment);
        add("pretext", slack.pretext(), Markup.SLACK, attachment);
        attachment
                .with("text", text(slack.text()).orElseGet(() -> mrkdwn.write(message)))
                .with("mrkdwn_in", Json.texts(slack.mrkdwnIn()));
        add("callback_id", slack.callbackId(), Markup.PLAIN, attachment);
        add("image_url", slack.imageUrl(), Markup.PLAIN, attachment);
        add("thumb_url", slack.thumbUrl(), Markup.PLAIN, attachment);
        addAll("fields", slack.fields().stream().map(this::field).toList(), attachment);
        addAll("actions", slack.actions().stream().map(this::action).toList(), attachment);
        return attachment
                .with("footer", text(slack.footer()).orElseGet(message::footer))
                .build();
    }

    private Optional<Json> field(SlackField field) {
        Optional<String> title = text(Optional.of(field.title()));
        Optional<String> value = text(Optional.of(field.value()));
        return title.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.members()
                        .with("title", title.get())
                        .with("value", value.get())
                        .with("short", field.short_().orElse(slack.shortFields()))
                        .build());
    }

    private Optional<Json> action(SlackAction action) {
        Optional<String> type = plain(Optional.of(action.type()));
        Optional<String> text = plain(Optional.of(action.text()));
        if (type.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        MembersBuilder button = Json.members().with("type", type.get()).with("text", text.get());
        add("url", action.url(), Markup.PLAIN, button);
        add("style", action.style(), Markup.PLAIN, button);
        add("name", action.name(), Markup.PLAIN, button);
        add("value", action.value(), Markup.PLAIN, button);
        action.confirm().flatMap(this::confirmation).ifPresent(asked -> button.with("confirm", asked));
        return Optional.of(button.build());
    }

    private Optional<Json> confirmation(SlackConfirmation confirmation) {
        return plain(Optional.of(confirmation.text())).map(question -> {
            MembersBuilder asked = Json.members().with("text", question);
            add("title", confirmation.title(), Markup.PLAIN, asked);
            add("ok_text", confirmation.okText(), Markup.PLAIN, asked);
            add("dismiss_text", confirmation.dismissText(), Markup.PLAIN, asked);
            return asked.build();
        });
    }

    private Optional<String> text(Optional<Template> template) {
        return notice.text(template, Markup.SLACK);
    }

    private Optional<String> plain(Optional<Template> template) {
        return notice.text(template, Markup.PLAIN);
    }

    private void add(String name, Optional<Template> template, Markup markup, MembersBuilder body) {
        notice.text(template, markup).filter(SlackMessage::isSaid).ifPresent(text -> body.with(name, text));
    }

    private static void addAll(String name, List<Optional<Json>> parts, MembersBuilder body) {
        List<Json> said = parts.stream().flatMap(Optional::stream).toList();
        if (!said.isEmpty()) {
            body.with(name, Json.items(said));
        }
    }

    private static boolean isSaid(String text) {
        return !text.isBlank();
    }
}
