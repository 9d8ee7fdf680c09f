package dev.tocsin.adapters.slack;

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
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;

/** Posts each incident into a Slack channel, with a bar in the colour of its severity; a resolve is a second message. */
@Plugin("slack")
@Semantics(
        documentation = "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
        assumed = "Slack names no bound for an attachment's title and text; 1024 and 35,000 characters are what"
                + " Alertmanager and others keep to.",
        limits = {
            @Limit(at = "/attachments/*/fallback", max = 1024, markup = Markup.SLACK),
            @Limit(at = "/attachments/*/title", max = 1024, markup = Markup.SLACK),
            @Limit(at = "/attachments/*/text", max = 35_000, markup = Markup.SLACK),
            @Limit(at = "/attachments/*/footer", max = 300)
        },
        pace = @Pace(calls = 1, per = "1s", by = "api_url"),
        replies = @OnReply(status = "200", body = "ok", means = Means.ACCEPTED),
        severity =
                @Severities(
                        at = "/attachments/*/color",
                        info = "#2F80D0",
                        warning = "#E6A100",
                        error = "#E0561B",
                        critical = "#C4162A",
                        resolved = "#2E9E5B"),
        resolve = Resolve.SECOND_MESSAGE,
        sendResolved = false)
public abstract class SlackNotifier extends HttpNotifier {

    /** The address of the incoming webhook, which says into which channel it posts. */
    @Field(minLength = 8)
    protected abstract SecretUri apiUrl();

    /** Lets Slack make links of the names of channels and people. */
    @Field(defaultValue = "false")
    protected abstract boolean linkNames();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return HttpCall.post(apiUrl())
                .body(Body.json(Json.members()
                        .with("link_names", linkNames())
                        .with("attachments", Json.items(List.of(attachment(notice))))
                        .build()))
                .timeout(timeout())
                .build();
    }

    private static Json attachment(Notice notice) {
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
