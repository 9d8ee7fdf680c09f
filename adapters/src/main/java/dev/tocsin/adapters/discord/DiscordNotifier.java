package dev.tocsin.adapters.discord;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.semantics.Wait;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Posts each incident into a Discord channel, with a bar in the colour of its severity; a resolve is a second message. */
@Plugin("discord")
@Semantics(
        documentation = "https://discord.com/developers/docs/resources/webhook#execute-webhook",
        assumed = "Discord publishes no pace and asks to read its headers; 5 calls in 2 seconds are what others saw.",
        limits = {
            @Limit(at = "/username", max = 80),
            @Limit(at = "/content", max = 2000, markup = Markup.MARKDOWN),
            @Limit(at = "/embeds/*/title", max = 256, markup = Markup.MARKDOWN),
            @Limit(at = "/embeds/*/description", max = 4096, markup = Markup.MARKDOWN)
        },
        pace = @Pace(calls = 5, per = "2s", by = "webhook_url"),
        replies = {
            @OnReply(status = "200", at = "/id", means = Means.ACCEPTED),
            @OnReply(status = "204", means = Means.ACCEPTED)
        },
        waits = {@Wait(at = "/retry_after"), @Wait(at = "header:X-RateLimit-Reset-After")},
        reference = "/id",
        severity =
                @Severities(
                        at = "/embeds/*/color",
                        info = "3113168",
                        warning = "15114496",
                        error = "14702107",
                        critical = "12850730",
                        resolved = "3055195"),
        resolve = Resolve.SECOND_MESSAGE)
public abstract class DiscordNotifier extends HttpNotifier {

    /** The address of the webhook, which says into which channel it posts; {@code ?thread_id=…} leads into a thread. */
    @Field(minLength = 8)
    protected abstract SecretUri webhookUrl();

    /** The name that the message is from, in place of the webhook's own. */
    @Field
    protected abstract Optional<Template> username();

    /** The picture beside the message, in place of the webhook's own. */
    @Field
    protected abstract Optional<Template> avatarUrl();

    /** The title. */
    @Field
    protected abstract Optional<Template> title();

    /** The text below the title. */
    @Field
    protected abstract Optional<Template> message();

    /** A text above the title. */
    @Field
    protected abstract Optional<Template> content();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** Waits for the message to be stored: else Discord says nothing of one that it drops. */
    @Override
    protected HttpCall call(Notice notice) {
        MembersBuilder body = Json.members();
        notice.said(username(), Markup.PLAIN).ifPresent(text -> body.with("username", text));
        notice.said(avatarUrl(), Markup.PLAIN).ifPresent(text -> body.with("avatar_url", text));
        notice.said(content(), Markup.MARKDOWN).ifPresent(text -> body.with("content", text));
        return HttpCall.builder("POST", MaskedText.of(webhookUrl()).plusParameter("wait", "true"))
                .body(Body.json(body.with("allowed_mentions", nobody())
                        .with("embeds", Json.items(List.of(embed(notice))))
                        .build()))
                .timeout(timeout())
                .build();
    }

    private static Json nobody() {
        return Json.members().with("parse", Json.items(List.of())).build();
    }

    private Json embed(Notice notice) {
        Message message = notice.message();
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        return Json.members()
                .with("title", notice.text(title(), Markup.MARKDOWN).orElseGet(() -> markdown.escape(message.title())))
                .with("description", notice.text(message(), Markup.MARKDOWN).orElseGet(() -> markdown.write(message)))
                .with("color", Long.parseLong(notice.severity()))
                .with("footer", Json.members().with("text", message.footer()).build())
                .build();
    }

    @Override
    protected Optional<Step> probe() {
        HttpCall webhook = HttpCall.builder("GET", MaskedText.of(webhookUrl()))
                .timeout(timeout())
                .build();
        return Optional.of(introduced(webhook, "the webhook is there"));
    }
}
