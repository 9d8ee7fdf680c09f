package dev.tocsin.adapters.webhook;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Posts each incident to an HTTP endpoint as the JSON of Alertmanager's webhook (version 4), so that whatever receives
 * Alertmanager receives this. Two headers of Standard Webhooks always go with it: {@code webhook-id}, which every attempt of
 * one delivery repeats, and {@code webhook-timestamp}; with a secret, {@code webhook-signature} is the third.
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

    /** The address that the JSON is posted to. */
    @Field(minLength = 8, aliases = "url")
    protected abstract URI endpoint();

    /** How long one request may take, from connecting to the end of the reply. */
    @Field(defaultValue = "5s", min = "1s", max = "60s", aliases = "timeout_seconds")
    protected abstract Duration timeout();

    /** Sends {@code [redacted]} in place of the summary and of every annotation. */
    @Field(defaultValue = "false")
    protected abstract boolean redactSummary();

    /** How many alerts of a group are sent at most, 0 for all; {@code truncatedAlerts} says how many were left out. */
    @Field(defaultValue = "0", min = "0")
    protected abstract int maxAlerts();

    /** Signs each request as Standard Webhooks v1 has it; the key in Base64, with or without {@code whsec_} before it. */
    @Field(pattern = "(whsec_)?([A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2}([A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)")
    protected abstract Optional<Secret> signingSecret();

    @Override
    protected HttpCall call(Notice notice) {
        GroupBody body = new GroupBody(maxAlerts(), redactSummary());
        return HttpCall.post(endpoint())
                .body(Body.json(body.write(notice.incident(), notice.delivery())))
                .timeout(timeout())
                .build();
    }

    @Override
    protected HttpCall sign(HttpCall call, Notice notice) {
        String id = notice.delivery().id();
        String timestamp = String.valueOf(notice.delivery().at().getEpochSecond());
        HttpCall.Builder signed = call.toBuilder().header("webhook-timestamp", timestamp);
        Body body = call.body().orElseThrow();
        signingSecret()
                .map(SigningKey::of)
                .ifPresent(key -> signed.header("webhook-signature", key.sign(id, timestamp, body)));
        return signed.build();
    }
}
