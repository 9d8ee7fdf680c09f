package dev.tocsin.adapters.zulip;

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
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sends each incident as a message of a Zulip bot into a channel; what is said of one incident is in one topic. */
@Plugin("zulip")
@Semantics(
        documentation = "https://zulip.com/api/send-message",
        assumed = "The 10,000 of a message are characters; a server may be set to take fewer.",
        limits = {@Limit(at = "/topic", max = 60), @Limit(at = "/content", max = 10_000, markup = Markup.MARKDOWN)},
        pace = @Pace(calls = 200, per = "1m", by = "email"),
        replies = @OnReply(status = "200", at = "/result", is = "success", means = Means.ACCEPTED),
        waits = @Wait(at = "/retry-after"),
        reference = "/id",
        resolve = Resolve.SECOND_MESSAGE)
public abstract class ZulipNotifier extends HttpNotifier {

    /** Where the organization is, such as {@code https://acme.zulipchat.com}. */
    @Field(minLength = 8)
    protected abstract URI url();

    /** The e-mail address of the bot. */
    @Field(minLength = 3)
    protected abstract String email();

    /** The API key of the bot. */
    @Field(minLength = 8)
    protected abstract Secret apiKey();

    /** The name of the channel that the messages go to. */
    @Field(
            minLength = 1,
            aliases = {"stream", "to"})
    protected abstract String channel();

    /** The topic of all messages; without it, each incident has the topic of its title. */
    @Field(minLength = 1)
    protected abstract Optional<String> topic();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        Map<String, MaskedText> fields = new LinkedHashMap<>();
        fields.put("type", MaskedText.of("stream"));
        fields.put("to", MaskedText.of(channel()));
        fields.put("topic", MaskedText.of(topic().orElse(notice.incident().title())));
        fields.put("content", MaskedText.of(text(notice.message())));
        return request("POST", "messages").body(Body.form(fields)).build();
    }

    private static String text(Message message) {
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        return markdown.strong(message.title()) + "\n\n" + markdown.write(message) + "\n\n"
                + markdown.escape(message.footer());
    }

    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(request("GET", "users/me").build(), "the bot is known"));
    }

    private HttpCall.Builder request(String method, String path) {
        return HttpCall.builder(method, MaskedText.of(below(url(), "api/v1/" + path)))
                .header("Authorization", MaskedText.basic(email(), apiKey()))
                .timeout(timeout());
    }
}
