package dev.tocsin.adapters.mattermost;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    /** The channel, in place of the webhook's own. */
    @Field
    protected abstract Optional<Template> channel();

    /** The name that the message is from, in place of the webhook's own. */
    @Field
    protected abstract Optional<Template> username();

    /** The picture beside the message. */
    @Field
    protected abstract Optional<Template> iconUrl();

    /** The emoji beside the message. */
    @Field
    protected abstract Optional<Template> iconEmoji();

    /** What stands above the attachment. */
    @Field
    protected abstract Optional<Template> pretext();

    /** Who is named above the title. */
    @Field
    protected abstract Optional<Template> authorName();

    /** The page of who is named above the title. */
    @Field
    protected abstract Optional<Template> authorLink();

    /** The picture of who is named above the title. */
    @Field
    protected abstract Optional<Template> authorIcon();

    /** The title. */
    @Field
    protected abstract Optional<Template> title();

    /** The page that the title opens. */
    @Field
    protected abstract Optional<Template> titleLink();

    /** The text. */
    @Field
    protected abstract Optional<Template> text();

    /** What a place without markup shows, such as a notification. */
    @Field
    protected abstract Optional<Template> fallback();

    /** The colour of the bar. */
    @Field
    protected abstract Optional<Template> color();

    /** Titled values in a table below the text. */
    @Field(defaultValue = "[]")
    protected abstract List<MattermostField> fields();

    /** The picture below the text. */
    @Field
    protected abstract Optional<Template> imageUrl();

    /** The small picture beside the text. */
    @Field
    protected abstract Optional<Template> thumbUrl();

    /** The small text at the end. */
    @Field
    protected abstract Optional<Template> footer();

    /** The picture beside the small text. */
    @Field
    protected abstract Optional<Template> footerIcon();

    /** Attachments in place of the one that the keys above make; Alertmanager has them for what was written for Slack. */
    @Field(defaultValue = "[]")
    protected abstract List<MattermostAttachment> attachments();

    /** What belongs to the message beside its text. */
    @Field
    protected abstract Optional<MattermostProps> props();

    /** How urgent the message is. */
    @Field
    protected abstract Optional<MattermostPriority> priority();

    /** The type of the message, which begins with {@code custom_}. */
    @Field
    protected abstract Optional<Template> type();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return HttpCall.post(webhookUrl())
                .body(Body.json(new MattermostMessage(this, notice).body()))
                .timeout(timeout())
                .build();
    }
}
