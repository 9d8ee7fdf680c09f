package dev.tocsin.adapters.dingtalk;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sends each incident as a message of a DingTalk group's custom robot; a resolve is a second message. */
@Plugin("dingtalk")
@Semantics(
        documentation = "https://open.dingtalk.com/document/robots/custom-robot-access",
        assumed = {
            "A request may have 20000 bytes, which it never has with a title of 500 and a text of 9000.",
            "The error codes 130101, 90030 and -1 say that it is too much just now.",
            "A backslash takes from a sign of Markdown its meaning."
        },
        limits = {
            @Limit(at = "/markdown/title", max = 500, unit = Unit.BYTES),
            @Limit(at = "/markdown/text", max = 9000, unit = Unit.BYTES, markup = Markup.MARKDOWN)
        },
        pace = @Pace(calls = 20, per = "1m", by = "webhook_url"),
        replies = {
            @OnReply(status = "200", at = "/errcode", is = "0", means = Means.ACCEPTED),
            @OnReply(
                    status = "200",
                    at = "/errcode",
                    is = {"130101", "90030", "-1"},
                    means = Means.AGAIN)
        },
        resolve = Resolve.SECOND_MESSAGE)
public abstract class DingtalkNotifier extends HttpNotifier {
    /** The address of the robot, as DingTalk shows it, with its {@code access_token}. */
    @Field(minLength = 8)
    protected abstract SecretUri webhookUrl();

    /** The secret of a robot whose security setting is a signature; it begins with {@code SEC}. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> secret();

    /** The phone numbers of the members who are mentioned while the incident is firing. */
    @Field(defaultValue = "[]")
    protected abstract List<String> atMobiles();

    /** Mentions every member while the incident is firing. */
    @Field(defaultValue = "false")
    protected abstract boolean atAll();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return HttpCall.builder("POST", address(notice))
                .body(Body.json(message(notice)))
                .timeout(timeout())
                .build();
    }

    private MaskedText address(Notice notice) {
        MaskedText address = MaskedText.of(webhookUrl());
        return secret().map(
                        key -> RobotSignature.by(key, notice.delivery().at()).addTo(address))
                .orElse(address);
    }

    private Json message(Notice notice) {
        List<String> called = notice.isResolved() ? List.of() : atMobiles();
        Message message = notice.message();
        Json at = Json.members()
                .with("atMobiles", Json.texts(called))
                .with("isAtAll", atAll() && !notice.isResolved())
                .build();
        Json markdown = Json.members()
                .with("title", message.title())
                .with("text", text(message, called))
                .build();
        return Json.members()
                .with("msgtype", "markdown")
                .with("markdown", markdown)
                .with("at", at)
                .build();
    }

    /** Only who is named in the text is told; it stands before what may be cut. */
    private static String text(Message message, List<String> called) {
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        StringBuilder text = new StringBuilder("### " + markdown.escape(heading(message)) + "\n\n");
        called.forEach(mobile -> text.append('@').append(mobile).append(' '));
        return text.append(called.isEmpty() ? "" : "\n\n")
                .append(markdown.write(message))
                .toString();
    }

    /** Brackets that are no markup, as nobody can be sure that an escape of others is not shown. */
    private static String heading(Message message) {
        return message.title().replace('[', '【').replace(']', '】');
    }
}
