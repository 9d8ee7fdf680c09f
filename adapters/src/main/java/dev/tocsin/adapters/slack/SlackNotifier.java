package dev.tocsin.adapters.slack;

import dev.tocsin.api.ExactlyOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Posts each incident into a Slack channel, with a bar in the colour of its severity, through an incoming webhook or as a bot. A
 * resolve is a second message; a bot may change its first one instead.
 */
@Plugin("slack")
@ExactlyOne({"api_url", "app_token"})
@Semantics(
        documentation = "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
        assumed = {
            "Slack names no bound for an attachment's title and text; 1024 and 35,000 characters are what"
                    + " Alertmanager and others keep to.",
            "The errors ratelimited, internal_error, fatal_error, service_unavailable and request_timeout pass."
        },
        limits = {
            @Limit(at = "/attachments/*/fallback", max = 1024, markup = Markup.SLACK),
            @Limit(at = "/attachments/*/title", max = 1024, markup = Markup.SLACK),
            @Limit(at = "/attachments/*/text", max = 35_000, markup = Markup.SLACK),
            @Limit(at = "/attachments/*/pretext", max = 35_000, markup = Markup.SLACK),
            @Limit(at = "/text", max = 35_000, markup = Markup.SLACK),
            @Limit(at = "/attachments/*/footer", max = 300)
        },
        pace = {@Pace(calls = 1, per = "1s", by = "api_url"), @Pace(calls = 1, per = "1s", by = "channel")},
        replies = {
            @OnReply(status = "200", body = "ok", means = Means.ACCEPTED),
            @OnReply(status = "200", at = "/ok", is = "true", means = Means.ACCEPTED),
            @OnReply(
                    status = "200",
                    at = "/error",
                    is = {"ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"},
                    means = Means.AGAIN)
        },
        reference = "/ts",
        severity =
                @Severities(
                        at = "/attachments/*/color",
                        info = "#2F80D0",
                        warning = "#E6A100",
                        error = "#E0561B",
                        critical = "#C4162A",
                        resolved = "#2E9E5B"),
        resolve = {Resolve.SECOND_MESSAGE, Resolve.CHANGE_REMEMBERED},
        sendResolved = false)
public abstract class SlackNotifier extends HttpNotifier {
    /** The names under which the message that may be changed is remembered, as in a call. */
    static final String MESSAGE = "ts";

    static final String CHANNEL = "channel";

    /** What Slack says of a message that cannot be changed, or not any more. */
    private static final Set<String> LOST = Set.of("message_not_found", "cant_update_message", "edit_window_closed");

    /** The address of the incoming webhook, which says into which channel it posts. */
    @Field(global = "slack_api_url", minLength = 8)
    protected abstract Optional<SecretUri> apiUrl();

    /** The token of a bot, {@code xoxb-…}, with the scope {@code chat:write}, in place of an incoming webhook. */
    @Field(global = "slack_app_token", minLength = 8)
    protected abstract Optional<Secret> appToken();

    /** What a bot calls to post a message; its other calls are addressed beside it. */
    @Field(global = "slack_app_url", defaultValue = "https://slack.com/api/chat.postMessage", minLength = 8)
    protected abstract URI appUrl();

    /** Lets a bot change the message of an incident at each new state, in place of posting one more. */
    @Field(defaultValue = "false")
    protected abstract boolean updateMessage();

    /** The channel that a bot posts into, by its id or name; an incoming webhook of today has a channel of its own. */
    @Field(minLength = 1)
    protected abstract Optional<Template> channel();

    /** The name that the message is from, in place of the bot's or the webhook's own. */
    @Field
    protected abstract Optional<Template> username();

    /** The emoji beside the message, such as {@code :fire:}. */
    @Field
    protected abstract Optional<Template> iconEmoji();

    /** The picture beside the message. */
    @Field
    protected abstract Optional<Template> iconUrl();

    /** A text above all else, at which Slack shows a notification. */
    @Field
    protected abstract Optional<Template> messageText();

    /** The title. */
    @Field
    protected abstract Optional<Template> title();

    /** The page that the title opens. */
    @Field
    protected abstract Optional<Template> titleLink();

    /** What stands above the title. */
    @Field
    protected abstract Optional<Template> pretext();

    /** The text. */
    @Field
    protected abstract Optional<Template> text();

    /** What a place without markup shows, such as a notification; the title, if it is left out. */
    @Field
    protected abstract Optional<Template> fallback();

    /** The colour of the bar: {@code good}, {@code warning}, {@code danger} or a number like {@code #439FE0}. */
    @Field
    protected abstract Optional<Template> color();

    /** The small text at the end. */
    @Field
    protected abstract Optional<Template> footer();

    /** What Slack calls the message to whoever is told that a button was pressed. */
    @Field
    protected abstract Optional<Template> callbackId();

    /** The picture below the text. */
    @Field
    protected abstract Optional<Template> imageUrl();

    /** The small picture beside the text. */
    @Field
    protected abstract Optional<Template> thumbUrl();

    /** Titled values in a table below the text. */
    @Field(defaultValue = "[]")
    protected abstract List<SlackField> fields();

    /** Whether two of the fields have room beside each other, unless one says otherwise. */
    @Field(defaultValue = "false")
    protected abstract boolean shortFields();

    /** Buttons below the text. */
    @Field(defaultValue = "[]")
    protected abstract List<SlackAction> actions();

    /** The parts in which Slack reads its markup. */
    @Field(defaultValue = "[\"fallback\", \"pretext\", \"text\"]")
    protected abstract List<String> mrkdwnIn();

    /** Lets Slack make links of the names of channels and people. */
    @Field(defaultValue = "false")
    protected abstract boolean linkNames();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        Memory posted = posted(notice);
        return to(posted.get(MESSAGE).isPresent() ? appUrl().resolve("chat.update") : appUrl())
                .body(Body.json(new SlackMessage(this, notice).body(posted)))
                .build();
    }

    /** What is known of the message that may be changed. */
    private Memory posted(Notice notice) {
        return appToken().isPresent() && updateMessage() ? notice.delivery().memory() : Memory.empty();
    }

    private HttpCall.Builder to(URI method) {
        HttpCall.Builder call = appToken()
                .map(token -> HttpCall.post(method).header("Authorization", MaskedText.bearer(token)))
                .orElseGet(() -> HttpCall.post(apiUrl().orElseThrow()));
        return call.timeout(timeout());
    }

    /** What was posted is remembered, and posted anew where it cannot be changed. */
    @Override
    protected Step begin(Notice notice) {
        return asked(notice, this::call, (reply, verdict) -> {
            if (!posted(notice).entries().isEmpty()
                    && said(reply, "/error").filter(LOST::contains).isPresent()) {
                return begin(notice.anew());
            }
            Step end = new Step.Done(verdict);
            return verdict instanceof Verdict.Accepted && updateMessage()
                    ? message(reply)
                            .<Step>map(message -> new Step.Remember(message, end))
                            .orElse(end)
                    : end;
        });
    }

    private static Optional<Memory> message(Reply reply) {
        return said(reply, "/ts")
                .flatMap(name -> said(reply, "/channel")
                        .map(channel -> Memory.empty().with(MESSAGE, name).with(CHANNEL, channel)));
    }

    /** Asks who the bot is; an incoming webhook cannot be asked. */
    @Override
    protected Optional<Step> probe() {
        return appToken()
                .map(token -> introduced(to(appUrl().resolve("auth.test")).build(), SlackNotifier::recognized));
    }

    private static Verdict recognized(Reply reply) {
        return said(reply, "/user")
                .filter(user -> said(reply, "/ok").equals(Optional.of("true")))
                .map(user -> Verdict.accepted("Slack knows the token as '" + user + "'"))
                .or(() -> said(reply, "/error").map(error -> new Verdict.Refused("Slack says '" + error + "'")))
                .orElseGet(() -> refused(reply));
    }
}
