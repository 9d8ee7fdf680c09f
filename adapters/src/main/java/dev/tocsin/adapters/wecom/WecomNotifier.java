package dev.tocsin.adapters.wecom;

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
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;

/** Sends each incident as a message of a WeCom group's robot; a resolve is a second message. */
@Plugin("wecom")
@Semantics(
        documentation = "https://developer.work.weixin.qq.com/document/path/91770",
        assumed = {
            "The error codes 45009 and -1 say that it is too much just now.",
            "A backslash takes from a sign of Markdown its meaning, or is shown."
        },
        limits = @Limit(at = "/markdown/content", max = 4096, unit = Unit.BYTES, markup = Markup.MARKDOWN),
        pace = @Pace(calls = 20, per = "1m", by = "webhook_url"),
        replies = {
            @OnReply(status = "200", at = "/errcode", is = "0", means = Means.ACCEPTED),
            @OnReply(
                    status = "200",
                    at = "/errcode",
                    is = {"45009", "-1"},
                    means = Means.AGAIN)
        },
        resolve = Resolve.SECOND_MESSAGE)
public abstract class WecomNotifier extends HttpNotifier {
    /** The address of the robot, as WeCom shows it, with its {@code key}. */
    @Field(minLength = 8)
    protected abstract SecretUri webhookUrl();

    /** The user ids of the members who are mentioned while the incident is firing. */
    @Field(defaultValue = "[]")
    protected abstract List<String> mentionedList();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        Json content = Json.members().with("content", content(notice)).build();
        return HttpCall.post(webhookUrl())
                .body(Body.json(Json.members()
                        .with("msgtype", "markdown")
                        .with("markdown", content)
                        .build()))
                .timeout(timeout())
                .build();
    }

    /** Who is mentioned stands before the text, where no cut reaches. */
    private String content(Notice notice) {
        Message message = notice.message();
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        StringBuilder content = new StringBuilder("### " + markdown.escape(heading(message)) + "\n");
        if (!notice.isResolved()) {
            mentionedList().forEach(user -> content.append("<@").append(user).append("> "));
        }
        return content.append('\n').append(markdown.write(message)).toString();
    }

    /** Brackets that are no markup, as nobody can be sure that an escape of others is not shown. */
    private static String heading(Message message) {
        return message.title().replace('[', '【').replace(']', '】');
    }
}
