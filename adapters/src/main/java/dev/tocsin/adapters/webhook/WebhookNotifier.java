package dev.tocsin.adapters.webhook;

import static java.util.stream.Collectors.joining;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.template.TemplateTree;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Posts each incident to an HTTP endpoint as the JSON of Alertmanager's webhook (version 4), so that whatever receives
 * Alertmanager receives this. Two headers of Standard Webhooks always go with it: {@code webhook-id}, which every attempt of
 * one delivery repeats, and {@code webhook-timestamp}; with a key, {@code webhook-signature} is the third. A login and further
 * headers are given in {@code http_config}.
 */
@Plugin("webhook")
@Semantics(
        documentation = "https://prometheus.io/docs/alerting/latest/configuration/#webhook_config",
        limits = {},
        pace = {},
        resolve = Resolve.SAME_CALL,
        dedup = @Dedup(at = "/groupKey", max = Integer.MAX_VALUE, form = KeyForm.PLAIN),
        idempotency = "header:webhook-id")
public abstract class WebhookNotifier extends HttpNotifier {

    /** The address that the JSON is posted to; what is behind its host may be a credential, and is shown to nobody. */
    @Field(minLength = 8, aliases = "url")
    protected abstract SecretUri endpoint();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "5s", min = "1s", max = "60s", aliases = "timeout_seconds")
    protected abstract Duration timeout();

    /** Sends {@code [redacted]} in place of the summary and of every annotation. */
    @Field(defaultValue = "false")
    protected abstract boolean redactSummary();

    /** How many alerts of a group are sent at most, 0 for all; {@code truncatedAlerts} says how many were left out. */
    @Field(defaultValue = "0", min = "0")
    protected abstract int maxAlerts();

    /** A body of one's own: any tree, whose texts are templates, in place of Alertmanager's. */
    @Field
    protected abstract Optional<TemplateTree> payload();

    /** Signs each request as Standard Webhooks v1 has it; the key in Base64, with or without {@code whsec_} before it. */
    @Field(pattern = "(whsec_)?([A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2}([A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)")
    protected abstract Optional<Secret> signingSecret();

    /**
     * Signs each request as Standard Webhooks v1a has it, so that who checks it cannot sign: the Ed25519 key in Base64, with or
     * without {@code whsk_} before it.
     */
    @Field(pattern = "(whsk_)?([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)")
    protected abstract Optional<Secret> signingKey();

    /** Signs each request in a header of its own, as Grafana's webhook does. */
    @Field
    protected abstract Optional<Hmac> hmac();

    /** The HTTP method. */
    @Field(
            defaultValue = "POST",
            choices = {"POST", "PUT"})
    protected abstract String method();

    @Override
    protected HttpCall call(Notice notice) {
        GroupBody body = new GroupBody(maxAlerts(), redactSummary());
        return HttpCall.builder(method(), MaskedText.of(endpoint()))
                .body(Body.json(
                        notice.tree(payload()).orElseGet(() -> body.write(notice.incident(), notice.delivery()))))
                .timeout(timeout())
                .build();
    }

    @Override
    protected HttpCall sign(HttpCall call, Notice notice) {
        SignedContent content = new SignedContent(
                notice.delivery().id(),
                String.valueOf(notice.delivery().at().getEpochSecond()),
                call.body().orElseThrow());
        HttpCall.Builder signed = call.toBuilder().header("webhook-timestamp", content.timestamp());
        String signatures = Stream.of(
                        signingSecret().map(SigningKey::shared), signingKey().map(SigningKey::own))
                .flatMap(Optional::stream)
                .map(key -> key.sign(content))
                .collect(joining(" "));
        if (!signatures.isEmpty()) {
            signed.header("webhook-signature", signatures);
        }
        hmac().ifPresent(hmac -> hmac.sign(signed, content));
        return signed.build();
    }
}
