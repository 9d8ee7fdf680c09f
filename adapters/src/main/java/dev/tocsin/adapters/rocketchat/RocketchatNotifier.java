package dev.tocsin.adapters.rocketchat;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Posts each incident into a Rocket.Chat room, with a bar in the colour of its severity; a resolve is a second message. */
@Plugin("rocketchat")
@Semantics(
        documentation = "https://developer.rocket.chat/apidocs/post-message",
        assumed = {
            "The longest message is a setting of each server; 5,000 characters are its default.",
            "The pace is a setting of each server; none is kept, and what a server says is waited for.",
            "Rocket.Chat may show the backslash before some of the signs that are escaped."
        },
        limits = {
            @Limit(at = "/attachments/*/title", max = 1024),
            @Limit(at = "/attachments/*/text", max = 5_000, markup = Markup.MARKDOWN)
        },
        pace = {},
        replies = @OnReply(status = "200", at = "/success", is = "true", means = Means.ACCEPTED),
        reference = "/message/_id",
        severity =
                @Severities(
                        at = "/attachments/*/color",
                        info = "#2F80D0",
                        warning = "#E6A100",
                        error = "#E0561B",
                        critical = "#C4162A",
                        resolved = "#2E9E5B"),
        resolve = Resolve.SECOND_MESSAGE,
        sendResolved = false)
public abstract class RocketchatNotifier extends HttpNotifier {

    /** The personal access token of the user who posts. */
    @Field(global = "rocketchat_token", minLength = 8)
    protected abstract Secret token();

    /** The id of the user who posts, as Rocket.Chat shows it beside the token. */
    @Field(global = "rocketchat_token_id", minLength = 8)
    protected abstract Secret tokenId();

    /** The room: {@code #channel}, {@code @user}, or the id of a room. */
    @Field(minLength = 1)
    protected abstract Template channel();

    /** Where the server is. */
    @Field(global = "rocketchat_api_url", defaultValue = "https://open.rocket.chat/", minLength = 8)
    protected abstract URI apiUrl();

    /** The title. */
    @Field
    protected abstract Optional<Template> title();

    /** The page that the title opens. */
    @Field
    protected abstract Optional<Template> titleLink();

    /** The text. */
    @Field
    protected abstract Optional<Template> text();

    /** The colour of the bar. */
    @Field
    protected abstract Optional<Template> color();

    /** The emoji beside the message. */
    @Field
    protected abstract Optional<Template> emoji();

    /** The picture beside the message. */
    @Field
    protected abstract Optional<Template> iconUrl();

    /** The picture below the text. */
    @Field
    protected abstract Optional<Template> imageUrl();

    /** The small picture beside the text. */
    @Field
    protected abstract Optional<Template> thumbUrl();

    /** Lets Rocket.Chat make links of the names of rooms and people. */
    @Field(defaultValue = "false")
    protected abstract boolean linkNames();

    /** Titled values in a table below the text. */
    @Field(defaultValue = "[]")
    protected abstract List<RocketchatField> fields();

    /** Whether two of the fields have room beside each other, unless one says otherwise. */
    @Field(defaultValue = "false")
    protected abstract boolean shortFields();

    /** Buttons below the text. */
    @Field(defaultValue = "[]")
    protected abstract List<RocketchatAction> actions();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        return request("POST", "chat.postMessage")
                .body(Body.json(new RocketchatMessage(this, notice).body()))
                .build();
    }

    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(request("GET", "me").build(), "the user is known"));
    }

    private HttpCall.Builder request(String method, String name) {
        return HttpCall.builder(method, MaskedText.of(below(apiUrl(), "api/v1/" + name)))
                .header("X-Auth-Token", MaskedText.of(token()))
                .header("X-User-Id", MaskedText.of(tokenId()))
                .timeout(timeout());
    }
}
