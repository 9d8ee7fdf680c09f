package dev.tocsin.adapters.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import dev.tocsin.api.semantics.Wait;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.semantics.WaitUnit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;

/** Sends each incident as a message into a Matrix room, once however often it is tried; a resolve is a second message. */
@Plugin("matrix")
@Semantics(
        documentation =
                "https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid",
        assumed = "Of the 65,536 bytes that an event may have, 5,000 are left for what the homeserver adds.",
        limits = {
            @Limit(at = "/body", max = 15_000, unit = Unit.BYTES),
            @Limit(at = "/formatted_body", max = 40_000, unit = Unit.BYTES, markup = Markup.HTML),
            @Limit(at = "", max = 60_000, unit = Unit.BYTES, over = Over.SHRINK)
        },
        pace = {},
        replies = @OnReply(status = "200", at = "/event_id", means = Means.ACCEPTED),
        waits = @Wait(at = "/retry_after_ms", unit = WaitUnit.MILLIS),
        reference = "/event_id",
        resolve = Resolve.SECOND_MESSAGE,
        idempotency = "url")
public abstract class MatrixNotifier extends HttpNotifier {

    /** Where the homeserver is, such as {@code https://matrix.org}. */
    @Field(minLength = 8)
    protected abstract URI homeserver();

    /** The access token of the user who sends, who is a member of the room. */
    @Field(minLength = 8)
    protected abstract Secret accessToken();

    /** The id of the room, such as {@code !abc:matrix.org}; no alias. */
    @Field(pattern = "!.+")
    protected abstract String roomId();

    /** Whether it is a message, or a notice, which clients show quietly and bots do not answer. */
    @Field(
            defaultValue = "m.text",
            choices = {"m.text", "m.notice"})
    protected abstract String msgtype();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** That nobody is mentioned is said in so many words: else clients look for names in the text. */
    @Override
    protected HttpCall call(Notice notice) {
        Message message = notice.message();
        return request("PUT", event(notice.delivery().id()))
                .body(Body.json(Json.members()
                        .with("msgtype", msgtype())
                        .with("body", plain(message))
                        .with("format", "org.matrix.custom.html")
                        .with("formatted_body", html(message))
                        .with("m.mentions", Json.members().build())
                        .build()))
                .build();
    }

    private static String plain(Message message) {
        return message.title() + "\n\n" + MarkupWriter.of(Markup.PLAIN).write(message) + "\n\n" + message.footer();
    }

    private static String html(Message message) {
        MarkupWriter html = MarkupWriter.of(Markup.HTML);
        return html.strong(message.title()) + "\n" + html.write(message) + html.escape(message.footer());
    }

    /** A homeserver takes an event once for each id. */
    private String event(String id) {
        return "rooms/" + encoded(roomId()) + "/send/m.room.message/" + encoded(id);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, UTF_8).replace("+", "%20");
    }

    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(request("GET", "account/whoami").build(), "the user is known"));
    }

    private HttpCall.Builder request(String method, String path) {
        return HttpCall.builder(method, MaskedText.of(below(homeserver(), "_matrix/client/v3/" + path)))
                .header("Authorization", MaskedText.bearer(accessToken()))
                .timeout(timeout());
    }
}
