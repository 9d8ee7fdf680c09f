package dev.tocsin.adapters.telegram;

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
import dev.tocsin.api.semantics.Wait;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Sends each incident as a message of a Telegram bot; a resolve is a second message. */
@Plugin("telegram")
@Semantics(
        documentation = "https://core.telegram.org/bots/api#sendmessage",
        assumed = "The 4096 are counted after the markup is read; here they are counted before, which is never more.",
        limits = @Limit(at = "/text", max = 4096, unit = Unit.UTF16, markup = Markup.TELEGRAM_HTML),
        pace = {
            @Pace(calls = 1, per = "1s", by = "chat_id"),
            @Pace(calls = 20, per = "1m", by = "chat_id"),
            @Pace(calls = 30, per = "1s", by = "bot_token")
        },
        replies = @OnReply(status = "200", at = "/ok", is = "true", means = Means.ACCEPTED),
        waits = @Wait(at = "/parameters/retry_after"),
        reference = "/result/message_id",
        resolve = Resolve.SECOND_MESSAGE)
public abstract class TelegramNotifier extends HttpNotifier {

    /** The token of the bot, as BotFather gives it. */
    @Field(global = "telegram_bot_token", minLength = 8)
    protected abstract Secret botToken();

    /** The number of the chat, or the name of a public one, such as {@code @ops}. */
    @Field(minLength = 1)
    protected abstract String chatId();

    /** The topic of the chat that the message goes to. */
    @Field(min = "1")
    protected abstract Optional<Long> messageThreadId();

    /** What the message says. */
    @Field
    protected abstract Optional<Template> message();

    /** How Telegram reads the message: {@code HTML}, {@code Markdown}, {@code MarkdownV2}, or as plain text if it is empty. */
    @Field(defaultValue = "HTML", pattern = "(HTML|Markdown|MarkdownV2)?")
    protected abstract String parseMode();

    /** Lets the message come without a sound. */
    @Field(defaultValue = "false")
    protected abstract boolean disableNotifications();

    /** Where the Bot API is. */
    @Field(global = "telegram_api_url", defaultValue = "https://api.telegram.org", minLength = 8)
    protected abstract URI apiUrl();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        ParseMode mode = ParseMode.of(parseMode());
        return notice.said(message(), mode.markup())
                .map(text -> call(text, mode))
                .orElseGet(() -> call(builtIn(notice.message(), mode.builtIn()), mode.builtIn()));
    }

    private HttpCall call(String text, ParseMode mode) {
        MembersBuilder body = Json.members().with("chat_id", chatId()).with("text", text);
        messageThreadId().ifPresent(thread -> body.with("message_thread_id", thread));
        if (mode != ParseMode.NONE) {
            body.with("parse_mode", mode.word());
        }
        Json noPreview = Json.members().with("is_disabled", true).build();
        return method("sendMessage")
                .body(Body.json(body.with("disable_notification", disableNotifications())
                        .with("link_preview_options", noPreview)
                        .build()))
                .build();
    }

    private static String builtIn(Message message, ParseMode mode) {
        MarkupWriter writer = MarkupWriter.of(mode.markup());
        return writer.strong(message.title()) + writer.lineBreak() + writer.write(message);
    }

    @Override
    protected Markup markup(TextLimit limit) {
        ParseMode mode = ParseMode.of(parseMode());
        return (message().isPresent() ? mode : mode.builtIn()).markup();
    }

    @Override
    protected Optional<Step> probe() {
        HttpCall whoAmI = method("getMe").build();
        return Optional.of(introduced(whoAmI, "the bot is known"));
    }

    private HttpCall.Builder method(String name) {
        MaskedText target =
                MaskedText.of(below(apiUrl(), "bot")).plus(botToken()).plus("/" + name);
        return HttpCall.builder("POST", target).timeout(timeout());
    }
}
