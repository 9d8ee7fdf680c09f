package dev.tocsin.adapters.mattermost;

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
 * @param mattermost the receiver
 * @param notice what to tell
 */
record MattermostMessage(MattermostNotifier mattermost, Notice notice) {
    /** Nobody can be asked to acknowledge a message of this priority. */
    private static final String STANDARD = "standard";

    Json body() {
        MembersBuilder body = Json.members();
        add("channel", mattermost.channel(), Markup.PLAIN, body);
        add("username", mattermost.username(), Markup.PLAIN, body);
        add("icon_url", mattermost.iconUrl(), Markup.PLAIN, body);
        add("icon_emoji", mattermost.iconEmoji(), Markup.PLAIN, body);
        body.with("attachments", Json.items(attachments()));
        add("type", mattermost.type(), Markup.PLAIN, body);
        mattermost.props().ifPresent(props -> {
            MembersBuilder said = Json.members();
            add("card", props.card(), Markup.MARKDOWN, said);
            body.with("props", said.build());
        });
        mattermost.priority().flatMap(this::priority).ifPresent(priority -> body.with("priority", priority));
        return body.build();
    }

    /** Attachments of a receiver's own say what they say; the one that is composed of its other keys is never without words. */
    private List<Json> attachments() {
        List<MattermostAttachment> own = mattermost.attachments();
        return own.isEmpty()
                ? List.of(attachment(MattermostAttachment.of(mattermost), Optional.of(notice.message())))
                : own.stream()
                        .map(attachment -> attachment(attachment, Optional.empty()))
                        .toList();
    }

    private Json attachment(MattermostAttachment said, Optional<Message> builtIn) {
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        MembersBuilder attachment = Json.members()
                .with(
                        "fallback",
                        plain(said.fallback()).orElseGet(() -> notice.message().title()))
                .with("color", plain(said.color()).orElseGet(notice::severity));
        add("pretext", said.pretext(), Markup.MARKDOWN, attachment);
        add("author_name", said.authorName(), Markup.PLAIN, attachment);
        add("author_link", said.authorLink(), Markup.PLAIN, attachment);
        add("author_icon", said.authorIcon(), Markup.PLAIN, attachment);
        text(said.title())
                .or(() -> builtIn.map(message -> markdown.escape(message.title())))
                .ifPresent(title -> attachment.with("title", title));
        add("title_link", said.titleLink(), Markup.PLAIN, attachment);
        text(said.text()).or(() -> builtIn.map(markdown::write)).ifPresent(text -> attachment.with("text", text));
        addFields(said.fields(), attachment);
        add("image_url", said.imageUrl(), Markup.PLAIN, attachment);
        add("thumb_url", said.thumbUrl(), Markup.PLAIN, attachment);
        plain(said.footer())
                .or(() -> builtIn.map(Message::footer))
                .ifPresent(footer -> attachment.with("footer", footer));
        add("footer_icon", said.footerIcon(), Markup.PLAIN, attachment);
        return attachment.build();
    }

    private void addFields(List<MattermostField> said, MembersBuilder attachment) {
        List<Json> fields =
                said.stream().flatMap(field -> field(field).stream()).toList();
        if (!fields.isEmpty()) {
            attachment.with("fields", Json.items(fields));
        }
    }

    private Optional<Json> field(MattermostField field) {
        return text(Optional.of(field.title()))
                .flatMap(title -> text(Optional.of(field.value()))
                        .map(value -> Json.members()
                                .with("title", title)
                                .with("value", value)
                                .with("short", field.short_().orElse(false))
                                .build()));
    }

    private Optional<Json> priority(MattermostPriority priority) {
        return plain(Optional.of(priority.priority())).map(word -> {
            MembersBuilder said = Json.members().with("priority", word);
            if (!word.equals(STANDARD)) {
                priority.requestedAck().ifPresent(ack -> said.with("requested_ack", ack));
                priority.persistentNotifications().ifPresent(again -> said.with("persistent_notifications", again));
            }
            return said.build();
        });
    }

    private Optional<String> text(Optional<Template> template) {
        return notice.text(template, Markup.MARKDOWN);
    }

    private Optional<String> plain(Optional<Template> template) {
        return notice.text(template, Markup.PLAIN);
    }

    private void add(String name, Optional<Template> template, Markup markup, MembersBuilder body) {
        notice.said(template, markup).ifPresent(text -> body.with(name, text));
    }
}
