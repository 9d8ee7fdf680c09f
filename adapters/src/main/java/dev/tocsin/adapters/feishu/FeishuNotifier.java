package dev.tocsin.adapters.feishu;

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
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.Optional;

/** Sends each incident as a card of a custom bot into a group of Feishu or Lark; a resolve is a second card. */
@Plugin(value = "feishu", aliases = "lark")
@Semantics(
        documentation = "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
        assumed = {
            "The 20 KB of a card are 20000 bytes; of its title 1000 and of each text 4000 are used, so that it fits.",
            "The codes 11232, 11233 and 2200 say that it is too much just now.",
            "Older bots say success by StatusCode, newer ones by code."
        },
        limits = {
            @Limit(at = "/card/header/title/content", max = 1000, unit = Unit.BYTES),
            @Limit(at = "/card/elements/*/text/content", max = 4000, unit = Unit.BYTES),
            @Limit(at = "", max = 20_000, unit = Unit.BYTES, over = Over.SHRINK)
        },
        pace = {@Pace(calls = 5, per = "1s", by = "webhook_url"), @Pace(calls = 100, per = "1m", by = "webhook_url")},
        replies = {
            @OnReply(status = "200", at = "/code", is = "0", means = Means.ACCEPTED),
            @OnReply(status = "200", at = "/StatusCode", is = "0", means = Means.ACCEPTED),
            @OnReply(
                    status = "200",
                    at = "/code",
                    is = {"11232", "11233", "2200"},
                    means = Means.AGAIN)
        },
        severity =
                @Severities(
                        at = "/card/header/template",
                        info = "blue",
                        warning = "yellow",
                        error = "orange",
                        critical = "red",
                        resolved = "green"),
        resolve = Resolve.SECOND_MESSAGE)
public abstract class FeishuNotifier extends HttpNotifier {
    /** The address of the bot, as Feishu or Lark shows it. */
    @Field(minLength = 8)
    protected abstract SecretUri webhookUrl();

    /** The secret of a bot whose security setting is a signature. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> secret();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        MembersBuilder body = Json.members();
        secret().ifPresent(key -> BotSignature.by(key, notice.delivery().at()).addTo(body));
        body.with("msg_type", "interactive").with("card", Card.of(notice).write());
        return HttpCall.post(webhookUrl())
                .body(Body.json(body.build()))
                .timeout(timeout())
                .build();
    }
}
