package dev.tocsin.adapters.webex;

import dev.tocsin.api.AtLeastOne;
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
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Sends each incident as a message of a Webex bot into a space; a resolve is a second message. */
@Plugin("webex")
@AtLeastOne({"token", "http_config"})
@Semantics(
        documentation = "https://developer.webex.com/docs/api/v1/messages/create-a-message",
        limits = @Limit(at = "/markdown", max = 7_439, unit = Unit.BYTES, markup = Markup.MARKDOWN),
        pace = {},
        replies = @OnReply(status = "200", at = "/id", means = Means.ACCEPTED),
        reference = "/id",
        resolve = Resolve.SECOND_MESSAGE)
public abstract class WebexNotifier extends HttpNotifier {

    /** The access token of the bot, which is a member of the space; in its place, {@code http_config} may have a login. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> token();

    /** The id of the space. */
    @Field(minLength = 1)
    protected abstract String roomId();

    /** Where messages are posted to. */
    @Field(global = "webex_api_url", defaultValue = "https://webexapis.com/v1/messages", minLength = 8)
    protected abstract URI apiUrl();

    /** What the message says, in Markdown. */
    @Field
    protected abstract Optional<Template> message();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return request("POST", apiUrl())
                .body(Body.json(Json.members()
                        .with("roomId", roomId())
                        .with(
                                "markdown",
                                notice.said(message(), Markup.MARKDOWN).orElseGet(() -> text(notice.message())))
                        .build()))
                .build();
    }

    private static String text(Message message) {
        MarkupWriter markdown = MarkupWriter.of(Markup.MARKDOWN);
        return markdown.strong(message.title()) + "\n\n" + markdown.write(message) + "\n\n"
                + markdown.escape(message.footer());
    }

    /** Who it is that posts is asked beside the messages. */
    @Override
    protected Optional<Step> probe() {
        HttpCall whoAmI = request("GET", apiUrl().resolve("people/me")).build();
        return Optional.of(introduced(whoAmI, "the bot is known"));
    }

    private HttpCall.Builder request(String method, URI address) {
        HttpCall.Builder request =
                HttpCall.builder(method, MaskedText.of(address.toString())).timeout(timeout());
        token().ifPresent(token -> request.header("Authorization", MaskedText.bearer(token)));
        return request;
    }
}
