package dev.tocsin.adapters.gotify;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;

/** Pushes each incident to a Gotify server, as loud as it is severe; a resolve is a second message. */
@Plugin("gotify")
@Semantics(
        documentation = "https://gotify.net/docs/pushmsg",
        limits = {},
        pace = {},
        replies = @OnReply(status = "200", at = "/id", means = Means.ACCEPTED),
        reference = "/id",
        severity =
                @Severities(at = "/priority", info = "2", warning = "5", error = "8", critical = "10", resolved = "4"),
        resolve = Resolve.SECOND_MESSAGE)
public abstract class GotifyNotifier extends HttpNotifier {
    /** Where the server is. */
    @Field(minLength = 8)
    protected abstract URI url();

    /** The token of the application that the messages come from. */
    @Field(minLength = 8)
    protected abstract Secret token();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return HttpCall.builder("POST", MaskedText.of(below(url(), "message")))
                .header("X-Gotify-Key", MaskedText.of(token()))
                .body(Body.json(body(notice)))
                .timeout(timeout())
                .build();
    }

    private static Json body(Notice notice) {
        Message message = notice.message();
        return Json.members()
                .with("title", message.title())
                .with("message", MarkupWriter.of(Markup.MARKDOWN).write(message))
                .with("priority", Integer.parseInt(notice.severity()))
                .with("extras", extras(message))
                .build();
    }

    /** Without these the text would be shown with its markup, and a tap on it would lead nowhere. */
    private static Json extras(Message message) {
        MembersBuilder extras = Json.members()
                .with(
                        "client::display",
                        Json.members().with("contentType", "text/markdown").build());
        message.links().stream()
                .findFirst()
                .ifPresent(link -> extras.with(
                        "client::notification",
                        Json.members()
                                .with(
                                        "click",
                                        Json.members()
                                                .with("url", link.address().toASCIIString())
                                                .build())
                                .build()));
        return extras.build();
    }
}
