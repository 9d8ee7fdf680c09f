package dev.tocsin.adapters.msteams;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Posts each incident into Microsoft Teams as an Adaptive Card, by the webhook of a workflow; a resolve is a second card. */
@Plugin(value = "msteams", aliases = "msteamsv2")
@Semantics(
        documentation =
                "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using",
        assumed = {
            "The bound of 28 KB is that of a connector's message; a text of the card has 4,000 bytes of it, so that none"
                    + " takes the room of the others.",
            "A connector of the old kind says '1' where it takes a card; any other text with status 200 is its refusal."
        },
        limits = {
            @Limit(at = "/attachments/*/content/body/*/text", max = 4_000, unit = Unit.BYTES, markup = Markup.MARKDOWN),
            @Limit(at = "", max = 28_000, unit = Unit.BYTES, over = Over.SHRINK)
        },
        pace = @Pace(calls = 4, per = "1s", by = "webhook_url"),
        replies = {
            @OnReply(status = "202", means = Means.ACCEPTED),
            @OnReply(status = "200", body = "", means = Means.ACCEPTED),
            @OnReply(status = "200", body = "1", means = Means.ACCEPTED)
        },
        severity =
                @Severities(
                        at = "/attachments/*/content/body/0/color",
                        info = "Accent",
                        warning = "Warning",
                        error = "Attention",
                        critical = "Attention",
                        resolved = "Good"),
        resolve = Resolve.SECOND_MESSAGE)
public abstract class MsteamsNotifier extends HttpNotifier {

    /** The address of the workflow's webhook, which says into which channel or chat it posts. */
    @Field(minLength = 8)
    protected abstract SecretUri webhookUrl();

    /** The title of the card. */
    @Field
    protected abstract Optional<Template> title();

    /** The text of the card, in Markdown, in place of facts and alerts. */
    @Field
    protected abstract Optional<Template> text();

    /** What a notification of the card says. */
    @Field
    protected abstract Optional<Template> summary();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        MembersBuilder message = Json.members().with("type", "message");
        notice.said(summary(), Markup.PLAIN).ifPresent(text -> message.with("summary", text));
        return HttpCall.post(webhookUrl())
                .body(Body.json(message.with("attachments", Json.items(List.of(attachment(notice))))
                        .build()))
                .timeout(timeout())
                .build();
    }

    private Json attachment(Notice notice) {
        AdaptiveCard card = new AdaptiveCard(
                notice.message(),
                notice.detail(),
                notice.text(title(), Markup.MARKDOWN).orElse(""),
                notice.text(text(), Markup.MARKDOWN).orElse(""));
        return Json.members()
                .with("contentType", "application/vnd.microsoft.card.adaptive")
                .with("content", card.write(notice.severity()))
                .build();
    }
}
