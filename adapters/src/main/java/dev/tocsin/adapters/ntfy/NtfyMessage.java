package dev.tocsin.adapters.ntfy;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.message.Tone;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a message as ntfy takes it.
 *
 * @param topic where it is published
 * @param tags which tags it has beside the one for its tone
 */
record NtfyMessage(String topic, List<String> tags) {
    /** No more buttons are shown below a message. */
    private static final int MAX_ACTIONS = 3;

    Json write(Notice notice) {
        Message message = notice.message();
        List<Link> links = message.links();
        MembersBuilder body = Json.members()
                .with("topic", topic)
                .with("title", message.title())
                .with("message", MarkupWriter.of(Markup.PLAIN).write(message))
                .with("priority", Integer.parseInt(notice.severity()))
                .with("tags", tags(message.tone()));
        if (!links.isEmpty()) {
            body.with("click", links.get(0).address().toASCIIString())
                    .with(
                            "actions",
                            Json.items(links.stream()
                                    .limit(MAX_ACTIONS)
                                    .map(NtfyMessage::view)
                                    .toList()));
        }
        return body.build();
    }

    private Json tags(Tone tone) {
        return Json.texts(Stream.concat(Stream.of(emoji(tone)), tags.stream()).toList());
    }

    private static String emoji(Tone tone) {
        return switch (tone) {
            case INFO -> "information_source";
            case WARNING -> "warning";
            case ERROR, CRITICAL -> "rotating_light";
            case RESOLVED -> "white_check_mark";
        };
    }

    private static Json view(Link link) {
        return Json.members()
                .with("action", "view")
                .with("label", link.text())
                .with("url", link.address().toASCIIString())
                .build();
    }
}
