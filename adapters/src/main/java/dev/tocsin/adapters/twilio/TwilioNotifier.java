package dev.tocsin.adapters.twilio;

import dev.tocsin.api.ExactlyOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.Together;
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
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sends each incident as a text message; a resolve is a second one. Twilio has no key that tells a repeated request from a new
 * one, so where its reply was lost, somebody may be told twice.
 */
@Plugin("twilio")
@ExactlyOne({"auth_token", "api_secret"})
@Together({"api_key", "api_secret"})
@ExactlyOne({"from", "messaging_service_sid"})
@Semantics(
        documentation = "https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource",
        assumed = "The 1600 characters of a message are counted as code points.",
        limits = @Limit(at = "/Body", max = 1600),
        pace = {},
        replies = @OnReply(status = "201", at = "/sid", means = Means.ACCEPTED),
        reference = "/sid",
        resolve = Resolve.SECOND_MESSAGE)
public abstract class TwilioNotifier extends HttpNotifier {
    /** The SID of the account. */
    @Field(pattern = "AC[0-9a-zA-Z]{32}")
    protected abstract String accountSid();

    /** The token of the account. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> authToken();

    /** The SID of an API key, in place of the account's token. */
    @Field(pattern = "SK[0-9a-zA-Z]{32}")
    protected abstract Optional<String> apiKey();

    /** The secret of the API key. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> apiSecret();

    /** The number or name that the messages come from. */
    @Field(minLength = 1)
    protected abstract Optional<String> from();

    /** The SID of the messaging service that the messages come from, in place of a number. */
    @Field(minLength = 1)
    protected abstract Optional<String> messagingServiceSid();

    /** The number that is told, such as {@code +491701234567}. */
    @Field(minLength = 3)
    protected abstract String to();

    /** Where the API is. */
    @Field(defaultValue = "https://api.twilio.com", minLength = 8)
    protected abstract URI apiUrl();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        Map<String, MaskedText> form = new LinkedHashMap<>();
        form.put("To", MaskedText.of(to()));
        from().ifPresent(number -> form.put("From", MaskedText.of(number)));
        messagingServiceSid().ifPresent(service -> form.put("MessagingServiceSid", MaskedText.of(service)));
        form.put("Body", MaskedText.of(text(notice)));
        return account("POST", "/Messages.json").body(Body.form(form)).build();
    }

    /** Of a group, what the alerts have in common: every 153 characters cost one message more. */
    private static String text(Notice notice) {
        Message message = Message.of(notice.incident(), 0);
        return message.title() + "\n" + MarkupWriter.of(Markup.PLAIN).write(message);
    }

    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(account("GET", ".json").build(), "the account takes the login"));
    }

    private HttpCall.Builder account(String method, String path) {
        return HttpCall.builder(method, MaskedText.of(below(apiUrl(), "2010-04-01/Accounts/" + accountSid() + path)))
                .header(
                        "Authorization",
                        MaskedText.basic(
                                apiKey().orElse(accountSid()),
                                authToken().or(this::apiSecret).orElseThrow()))
                .timeout(timeout());
    }
}
