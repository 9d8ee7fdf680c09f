package dev.tocsin.adapters.slack;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import java.util.List;

/** Writes an incident as the one attachment of a message: it alone has a bar in a colour. */
final class SlackAttachment {
    private SlackAttachment() {}

    static Json of(Notice notice) {
        Message message = notice.message();
        MarkupWriter mrkdwn = MarkupWriter.of(Markup.SLACK);
        String title = mrkdwn.escape(message.title());
        return Json.members()
                .with("fallback", title)
                .with("color", notice.severity())
                .with("title", title)
                .with("text", mrkdwn.write(message))
                .with("mrkdwn_in", Json.texts(List.of("text")))
                .with("footer", message.footer())
                .build();
    }
}
