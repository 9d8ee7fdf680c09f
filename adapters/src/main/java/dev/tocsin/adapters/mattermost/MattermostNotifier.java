package dev.tocsin.adapters.mattermost;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;

/** Posts each incident into a Mattermost channel, with a bar in the colour of its severity; a resolve is a second message. */
@Plugin("mattermost")
@Semantics(
        documentation = "https://developers.mattermost.com/integrate/webhooks/incoming/",
        assumed = {
            "Mattermost names no bound for the title and text of an attachment; 16,383 characters are that of a message.",
            "The pace is a setting of each server, off by default; none is kept, and what a server that has one says is"
                    + " waited for."
        },
        limits = {
            @Limit(at = "/attachments/*/fallback", max = 1024),
            @Limit(at = "/attachments/*/title", max = 1024, markup = Markup.MARKDOWN),
            @Limit(at = "/attachments/*/text", max = 16_383, markup = Markup.MARKDOWN),
            @Limit(at = "/attachments/*/footer", max = 300)
        },
        pace = {},
        replies = {
            @OnReply(status = "200", body = "ok", means = Means.ACCEPTED),
            @OnReply(status = "501", means = Means.REFUSED)
        },
        severity =
                @Severities(
                        at = "/attachments/*/color",
                        info = "#2F80D0",
                        warning = "#E6A100",
                        error = "#E0561B",
                        critical = "#C4162A",
                        resolved = "#2E9E5B"),
        resolve = Resolve.SECOND_MESSAGE)
public abstract class MattermostNotifier extends HttpNotifier {

    /** The address of the incoming webhook, which says into which channel it posts. */
    @Field(global = "mattermost_webhook_url", minLength = 8)
    protected abstract SecretUri webhookUrl();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return HttpCall.post(webhookUrl())
                .body(Body.json(Json.members()
                        .with("attachments", Json.items(List.of(attachment(notice))))
                        .build()))
                .timeout(timeout())
                .build();
    }

    private static Json attachment(Notice notice) {
        Message message = notice.message();
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        return Json.members()
                .with("fallback", message.title())
                .with("color", notice.severity())
                .with("title", markdown.escape(message.title()))
                .with("text", markdown.write(message))
                .with("footer", message.footer())
                .build();
    }
}
