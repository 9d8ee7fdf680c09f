package dev.tocsin.adapters.googlechat;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.List;

/** Posts each incident as a card into a space of Google Chat; all that is said of one incident is in one thread. */
@Plugin("googlechat")
@Semantics(
        documentation = "https://developers.google.com/workspace/chat/quickstart/webhooks",
        assumed =
                "Google Chat names a bound for a whole message alone; of its 32,000 bytes a text of the card has 6,000"
                        + " and its title 1,000, so that none takes the room of the others.",
        limits = {
            @Limit(at = "/fallbackText", max = 1_000, unit = Unit.BYTES),
            @Limit(at = "/cardsV2/*/card/header/title", max = 1_000, unit = Unit.BYTES),
            @Limit(
                    at = "/cardsV2/*/card/sections/*/widgets/*/textParagraph/text",
                    max = 6_000,
                    unit = Unit.BYTES,
                    markup = Markup.TELEGRAM_HTML),
            @Limit(at = "", max = 32_000, unit = Unit.BYTES, over = Over.SHRINK)
        },
        pace = @Pace(calls = 1, per = "1s", by = "webhook_url"),
        replies = @OnReply(status = "200", at = "/name", means = Means.ACCEPTED),
        reference = "/name",
        resolve = Resolve.SECOND_MESSAGE,
        dedup = @Dedup(at = "url", max = 64))
public abstract class GooglechatNotifier extends HttpNotifier {

    /** The address of the incoming webhook, which says into which space it posts. */
    @Field(minLength = 8)
    protected abstract SecretUri webhookUrl();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        Message message = notice.message();
        return HttpCall.builder("POST", thread(notice.dedupKey()))
                .body(Body.json(Json.members()
                        .with("fallbackText", message.title())
                        .with("cardsV2", Json.items(List.of(new ChatCard(message, notice.detail()).write())))
                        .build()))
                .timeout(timeout())
                .build();
    }

    /** {@return the address that posts into the thread of that key, which begins with the first message} */
    private MaskedText thread(String key) {
        return MaskedText.of(webhookUrl())
                .plusParameter("threadKey", key)
                .plusParameter("messageReplyOption", "REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD");
    }
}
